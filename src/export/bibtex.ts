import type { Cited, CitedSource } from './citation'
import { citationIds } from './citationIds'
import { fitting } from './xml'

/** What has a meaning in TeX, and how it is printed there. */
const SIGNS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

type Fields = Record<string, string | null>

/**
 * A citation as entries of BibTeX: the figure or the view, then its sources. Entries are `@misc`, the one kind that every
 * style has for a page; `urldate` is read by biblatex, and no harm to others.
 */
export function bibtexOf(cited: Cited): string {
  const ids = citationIds(cited)
  const own = entry(ids[0]!, {
    title: words(cited.title),
    author: '{Quotient}',
    ...dateOf(cited.updatedOn),
    url: addressOf(cited.address),
    urldate: cited.seenOn,
    note: cited.edition === null ? null : words(`Edition ${cited.edition}`),
  })
  return [own, ...cited.sources.map((source, index) => sourceEntry(ids[index + 1]!, source, cited.seenOn))].join('\n')
}

function sourceEntry(id: string, source: CitedSource, seenOn: string): string {
  return entry(id, {
    title: words(source.title ?? source.publisher),
    // Whole names in braces: nobody takes a publisher for a first and a last name.
    author: `{${words(source.author ?? source.publisher)}}`,
    publisher: words(source.publisher),
    ...dateOf(source.publishedOn ?? source.writtenOn),
    url: source.link && addressOf(source.link),
    urldate: source.link && seenOn,
  })
}

function entry(id: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`
}

function dateOf(iso: string | null): Fields {
  const [year = null, month = null] = iso?.split('-') ?? []
  return { year, month: month && String(Number(month)) }
}

/** Words as TeX prints them: nothing in them is a command. */
function words(text: string): string {
  return fitting(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^]/g, (sign) => SIGNS[sign]!)
    .replaceAll(/[%&#$_]/g, String.raw`\$&`)
}

/** An address as it is, but for what would end its field. */
function addressOf(address: string): string {
  return fitting(address).replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign))
}

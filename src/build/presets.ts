import * as v from 'valibot'
import { type Facets } from '../domain/facets'
import { english } from '../domain/texts/en'
import { name, orNull } from '../schema/parts'
import { type AddressNotice, expectedInWords, parseAddress } from '../state/address'
import { resolveView } from '../state/resolve'
import type { View } from '../state/view'

/** A view that has a page, pictures and files of its own, under `/v/<name>`. */
export type Preset = { name: string; query: string; title: string | null; view: View }

/** How the folder of an edition is called, below `embed/` as the light embed of a view is. */
const EDITION = /^[0-9a-f]{8}$/

const schema = v.array(
  v.strictObject({
    name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60)),
    query: v.string(),
    title: orNull(name),
  }),
)

/**
 * Reads the list of views, `data/views.json`. Throws with a sentence a problem if a name stands twice or cannot be part of
 * an address, or if a query has anything that the page would name in a notice: a link that says something else than it
 * shows must not be published.
 */
export function presetsOf(list: unknown, facets: Facets): Preset[] {
  const parsed = v.safeParse(schema, list)
  if (!parsed.success) throw new Error(said(parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)))
  const presets = parsed.output.map((each) => ({ ...each, ...parseAddress(each.query) }))
  const problems = presets.flatMap(({ name, view, notices }, index) => [
    ...(presets.findIndex((other) => other.name === name) < index ? [`${name}: this name stands twice`] : []),
    ...(EDITION.test(name) ? [`${name}: embed/${name}/ is the place of an edition`] : []),
    ...[...notices, ...resolveView(view, facets).notices].map((notice) => `${name}: ${noticeInWords(notice)}`),
  ])
  if (problems.length > 0) throw new Error(said(problems))
  return presets.map(({ name, query, title, view }) => ({ name, query, title, view }))
}

function noticeInWords({ parameter, found, expected }: AddressNotice): string {
  return `${parameter} expected ${expectedInWords(expected, english.page)}, got "${found}"`
}

function said(problems: readonly string[]): string {
  return `data/views.json cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`
}

import { statementsUnder } from '../domain/sourceNumbers'
import type { Dataset, Statement } from '../schema/dataset'
import { type Exhibit, evidenceOf } from './exhibit'

/** Where a file comes from: the edition of the data, and the address of the view. */
type Origin = { edition: string | null; address: string }

/**
 * A view as a `quotient/1` file of its own: its statements with all that they refer to, and the fields that nobody here
 * knows, as they came. `view` is such a field of ours: the headline, and which edition it was taken from. It is no edition
 * itself.
 */
export function jsonOf(exhibit: Exhibit, origin: Origin): string {
  const { catalog, headline } = exhibit
  const { file } = catalog
  const statements = statementsOf(exhibit)
  const sources = withOrigins(new Set(statements.map(({ source }) => source)), catalog.sources)
  const named = (key: 'subject' | 'market' | 'researchFirm') => new Set(statements.map((statement) => statement[key]))
  const [subjects, markets, firms] = [named('subject'), named('market'), named('researchFirm')]
  const part: Dataset = {
    ...file,
    edition: null,
    view: { headline: headline.text, ...origin },
    vendors: file.vendors.filter(({ id }) => subjects.has(id)),
    researchFirms: file.researchFirms.filter(({ id }) => firms.has(id)),
    markets: file.markets.filter(({ id }) => markets.has(id)),
    listings: file.listings.filter(({ id }) => subjects.has(id)),
    sources: file.sources.filter(({ id }) => sources.has(id)),
    statements,
  }
  return `${JSON.stringify(part, null, 2)}\n`
}

/**
 * The statements of all figures, of those that a verdict speaks of, and of what the view is
 * worked out from, so that a page shows the same when it opens the file; each once.
 */
function statementsOf({ figures, bare, headline, grounds, verdicts }: Exhibit): Statement[] {
  const shown = [...figures, ...bare, ...headline.figures]
  const found = shown.flatMap(({ statements }) => statements.flatMap(({ id }) => evidenceOf(verdicts.get(id))))
  return [...new Set([...[...shown, ...found].flatMap(statementsUnder), ...grounds])]
}

/** Sources with those that they go back to. */
function withOrigins(ids: ReadonlySet<string>, sources: Exhibit['catalog']['sources']): Set<string> {
  const all = new Set(ids)
  for (const id of all) {
    const from = sources.get(id)?.derivedFrom
    if (from) all.add(from)
  }
  return all
}

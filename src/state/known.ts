import type { Facets } from '../domain/facets'
import { layerOf } from '../domain/layers'
import { isWithin } from '../domain/ledgerChoice'
import { comparePeriods, grainOf, type PeriodChoice } from '../domain/periods'
import { OTHERS, TOTAL } from '../schema/vocabulary'
import { type AddressNotice, type Expected, formatPeriods } from './address'
import type { View } from './view'

/**
 * A view without the ids that the data does not have, for screens on which a filter that is not set lets everything
 * through. Every id that is dropped is named.
 */
export function knownView(view: View, facets: Facets): { view: View; notices: AddressNotice[] } {
  const { catalog } = facets
  const notices: AddressNotice[] = []
  const one = (parameter: string, id: string | null, isKnown: (id: string) => boolean) =>
    knownIds(parameter, id === null ? null : [id], isKnown, notices)?.[0] ?? null
  const isVendor = (id: string) => catalog.vendors.has(id)
  const isSubject = (id: string) => isVendor(id) || catalog.listings.has(id) || id === TOTAL || id === OTHERS
  const isArticleHere = (id: string) => isArticle(id, facets)
  // One that states nothing has no place among those to read.
  const isRead = (id: string) => facets.articles.some((article) => article.id === id)
  return {
    view: {
      ...view,
      market: one('market', view.market, (id) => catalog.markets.has(id)),
      firm: one('firm', view.firm, (id) => catalog.researchFirms.has(id)),
      vendors: knownIds('vendors', view.vendors, isSubject, notices),
      focus: one('focus', view.focus, isVendor),
      sources: knownIds('sources', view.sources, isArticleHere, notices),
      article: one('article', view.article, isRead),
      periods: knownPeriods(view.periods, facets, notices),
    },
    notices,
  }
}

/** The ids that the data has; those that it does not have are named. Null (all) where none is left of some. */
export function knownIds(
  parameter: string,
  ids: string[] | null,
  isKnown: (id: string) => boolean,
  notices: AddressNotice[],
): string[] | null {
  if (ids === null) return null
  const unknown = ids.filter((id) => !isKnown(id))
  if (unknown.length > 0) notices.push({ parameter, found: unknown.join('~'), expected: 'known' })
  const kept = ids.filter(isKnown)
  return kept.length === 0 && ids.length > 0 ? null : kept
}

/** Whether the data has an article of this id: what publishes has sources too, but nobody switches them off. */
export function isArticle(id: string, { catalog }: Facets): boolean {
  const source = catalog.sources.get(id)
  return source !== undefined && layerOf(source) === 'quoted'
}

/** A choice of periods in which the data has any; another one is named. */
function knownPeriods(choice: PeriodChoice | null, { slices }: Facets, notices: AddressNotice[]): PeriodChoice | null {
  if (choice === null) return null
  const all = slices.flatMap(({ periods }) => periods)
  if (all.some((period) => isWithin(period, choice))) return choice
  notices.push({ parameter: 'periods', found: formatPeriods(choice), expected: periodsExpected(all) })
  return null
}

/** What an address may ask for where the data has these periods. */
export function periodsExpected(periods: readonly string[]): Expected {
  const quarters = periods.filter((period) => grainOf(period) === 'quarter')
  const sorted = (quarters.length > 0 ? quarters : periods).toSorted(comparePeriods)
  return sorted[0] ? { values: `${sorted[0]}..${sorted.at(-1)}` } : 'nothing'
}

import type { Facets } from '../domain/facets'
import type { AddressNotice } from './address'
import type { View } from './view'

/**
 * A view without the ids that the data does not have, for screens on which a filter that is not set lets everything
 * through. Every id that is dropped is named.
 */
export function knownView(view: View, { catalog }: Facets): { view: View; notices: AddressNotice[] } {
  const notices: AddressNotice[] = []
  const name = (parameter: string, found: string[]) => {
    if (found.length > 0) notices.push({ parameter, found: found.join('~'), expected: 'ids that the data has' })
  }
  const one = (parameter: string, id: string | null, known: ReadonlyMap<string, unknown>) => {
    if (id === null || known.has(id)) return id
    name(parameter, [id])
    return null
  }
  const many = (parameter: string, ids: string[] | null, isKnown: (id: string) => boolean) => {
    if (ids === null) return null
    const kept = ids.filter(isKnown)
    name(
      parameter,
      ids.filter((id) => !isKnown(id)),
    )
    return kept.length === 0 && ids.length > 0 ? null : kept
  }
  const isSubject = (id: string) =>
    catalog.vendors.has(id) || catalog.listings.has(id) || id === 'total' || id === 'others'
  return {
    view: {
      ...view,
      market: one('market', view.market, catalog.markets),
      firm: one('firm', view.firm, catalog.researchFirms),
      vendors: many('vendors', view.vendors, isSubject),
      focus: one('focus', view.focus, catalog.vendors),
      sources: many('sources', view.sources, (id) => catalog.sources.has(id)),
      article: one('article', view.article, catalog.sources),
    },
    notices,
  }
}

import { memo } from 'react'
import type { Facets, SliceFacet } from '../../domain/facets'
import type { Measure } from '../../schema/vocabulary'
import { firmsOf, marketsOf, SCREEN_MEASURES, type Selection } from '../../state/resolve'
import { changeView } from '../../state/store'
import { ChoiceList } from './ChoiceList'

type Props = Pick<Selection, 'screen' | 'layer' | 'measure' | 'market' | 'firm'> & {
  facets: Facets
  measureLabels: Partial<Record<Measure, string>> | undefined
}

/** Measure, market and research firm: which slice is drawn, with how much each has on the side that speaks. */
export const SliceFilter = memo(function SliceFilter(props: Props) {
  const { facets, screen, layer, measure, market, firm, measureLabels = {} } = props
  const { catalog } = facets
  const { controls, screens, places } = catalog.texts
  const drawn = facets.slices.filter((slice) => slice.measure === measure)
  const inMarket = drawn.filter((slice) => slice.market === market)
  const size = (slices: SliceFacet[]) =>
    slices.reduce((sum, slice) => sum + slice[layer === 'difference' ? 'quoted' : layer], 0)
  return (
    <>
      <ChoiceList
        label={controls.measure}
        value={measure}
        options={SCREEN_MEASURES[screen].map((id) => ({
          id,
          label: measureLabels[id] ?? screens.measureLabels[id] ?? places.measures[id],
          count: size(
            facets.slices.filter(
              (slice) => slice.measure === id && slice.market === market && slice.researchFirm === firm,
            ),
          ),
        }))}
        onChange={(id) => changeView({ measure: id as Measure, receipt: null })}
      />
      <ChoiceList
        label={controls.market}
        value={market}
        options={marketsOf(drawn).map((id) => ({
          id,
          label: catalog.markets.get(id)?.name ?? id,
          count: size(drawn.filter((slice) => slice.market === id)),
        }))}
        onChange={(id) => changeView({ market: id, firm: null, periods: null, vendors: null, receipt: null })}
      />
      <ChoiceList
        label={controls.firm}
        value={firm}
        options={firmsOf(inMarket).map((id) => ({
          id,
          label: catalog.researchFirms.get(id)?.name ?? id,
          count: size(inMarket.filter((slice) => slice.researchFirm === id)),
        }))}
        onChange={(id) => changeView({ firm: id, periods: null, receipt: null })}
      />
    </>
  )
})

import { memo } from 'react'
import type { Facets, SliceFacet } from '../domain/facets'
import type { Grain } from '../domain/periods'
import type { Measure } from '../schema/vocabulary'
import { grainOf } from '../domain/periods'
import { firmsOf, marketsOf, SCREEN_MEASURES, type Selection } from '../state/resolve'
import { changeView, useView } from '../state/store'
import { useAsked } from './parts/askedContext'
import { ArticleFilter } from './parts/ArticleFilter'
import { CheckList } from './parts/CheckList'
import { ChoiceList } from './parts/ChoiceList'
import { FilterPanel } from './parts/FilterPanel'
import { PeriodFilter } from './parts/PeriodFilter'
import { grainsIn, type Scene } from '../state/scene'

type Props = {
  facets: Facets
  /** What is drawn. */
  selection: Selection
  scene: Scene
  colors: ReadonlyMap<string, { color: string }>
  measureLabels?: Partial<Record<Measure, string>> | undefined
}

/** Every filter of a chart, with what stands behind each choice, and one reset. */
export const Filters = memo(function Filters({ facets, selection: shown, scene, colors, measureLabels = {} }: Props) {
  const selection = useAsked(shown)
  const focus = useView((view) => view.focus)
  const { catalog } = facets
  const { controls, screens, places } = catalog.texts
  const { counts } = scene
  const drawn = facets.slices.filter((slice) => slice.measure === selection.measure)
  const inMarket = drawn.filter((slice) => slice.market === selection.market)
  const size = (slices: SliceFacet[]) =>
    slices.reduce((sum, slice) => sum + slice[selection.layer === 'difference' ? 'quoted' : selection.layer], 0)
  const allPeriods = inMarket.filter((slice) => slice.researchFirm === selection.firm).flatMap((slice) => slice.periods)
  return (
    <FilterPanel>
      <ChoiceList
        label={controls.measure}
        value={selection.measure}
        options={SCREEN_MEASURES[selection.screen].map((measure) => ({
          id: measure,
          label: measureLabels[measure] ?? screens.measureLabels[measure] ?? places.measures[measure],
          count: size(
            facets.slices.filter(
              (slice) =>
                slice.measure === measure && slice.market === selection.market && slice.researchFirm === selection.firm,
            ),
          ),
        }))}
        onChange={(measure) => changeView({ measure: measure as Selection['measure'], receipt: null })}
      />
      <ChoiceList
        label={controls.market}
        value={selection.market}
        options={marketsOf(drawn).map((id) => ({
          id,
          label: catalog.markets.get(id)?.name ?? id,
          count: size(drawn.filter((slice) => slice.market === id)),
        }))}
        onChange={(market) => changeView({ market, firm: null, periods: null, vendors: null, receipt: null })}
      />
      <ChoiceList
        label={controls.firm}
        value={selection.firm}
        options={firmsOf(inMarket).map((id) => ({
          id,
          label: catalog.researchFirms.get(id)?.name ?? id,
          count: size(inMarket.filter((slice) => slice.researchFirm === id)),
        }))}
        onChange={(firm) => changeView({ firm, periods: null, receipt: null })}
      />
      <PeriodFilter
        options={selection.allPeriods.map((period) => ({ period, count: counts.period.get(period) ?? 0 }))}
        periods={selection.periods}
        grain={selection.grain}
        grains={grainsIn(allPeriods)}
        onChange={(periods) => changeView({ periods })}
        onGrain={(grain) => changeView({ periods: periodsOfGrain(allPeriods, grain) })}
      />
      <CheckList
        legend={controls.vendors}
        noun={controls.figures}
        items={scene.vendors.map((id) => ({
          id,
          label: catalog.vendors.get(id)?.name ?? id,
          count: counts.vendor.get(id) ?? 0,
          color: colors.get(id)?.color ?? 'transparent',
        }))}
        chosen={selection.vendors}
        onChange={(chosen) => changeView({ vendors: chosen })}
      />
      <ChoiceList
        label={controls.bringForward}
        value={focus ?? ''}
        options={[
          { id: '', label: controls.nobody },
          ...scene.vendors.map((id) => ({
            id,
            label: catalog.vendors.get(id)?.name ?? id,
            count: counts.vendor.get(id) ?? 0,
          })),
        ]}
        onChange={(id) => changeView({ focus: id === '' ? null : id })}
      />
      <ArticleFilter facets={facets} countOf={(id) => counts.article.get(id) ?? 0} />
    </FilterPanel>
  )
})

function periodsOfGrain(periods: string[], grain: Grain): string[] | null {
  const all = [...new Set(periods.filter((period) => grainOf(period) === grain))].toSorted()
  return grain === 'quarter' ? null : all
}

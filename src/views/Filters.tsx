import { memo } from 'react'
import type { Facets } from '../domain/facets'
import { type Grain, grainOf } from '../domain/periods'
import type { Measure } from '../schema/vocabulary'
import type { Selection } from '../state/resolve'
import { grainsIn, type Scene } from '../state/scene'
import { changeView, useView } from '../state/store'
import { ArticleFilter } from './parts/ArticleFilter'
import { useAsked } from './parts/askedContext'
import { CheckList } from './parts/CheckList'
import { ChoiceList } from './parts/ChoiceList'
import { FilterPanel } from './parts/FilterPanel'
import { PeriodFilter } from './parts/PeriodFilter'
import { SliceFilter } from './parts/SliceFilter'

type Props = {
  facets: Facets
  /** What is drawn. */
  selection: Selection
  scene: Scene
  colors: ReadonlyMap<string, { color: string }>
  measureLabels?: Partial<Record<Measure, string>> | undefined
}

/** Every filter of a chart, with what stands behind each choice, and one reset. Each is drawn anew on its own. */
export const Filters = memo(function Filters({ facets, selection: drawn, scene, colors, measureLabels }: Props) {
  const { screen, layer, measure, market, firm, periods, allPeriods, grain, vendors } = useAsked(drawn)
  const focus = useView((view) => view.focus)
  const { catalog } = facets
  const { controls } = catalog.texts
  const { counts } = scene
  const choices = scene.vendors.map((id) => ({
    id,
    label: catalog.vendors.get(id)?.name ?? id,
    count: counts.vendor.get(id) ?? 0,
  }))
  return (
    <FilterPanel>
      <SliceFilter {...{ facets, screen, layer, measure, market, firm, measureLabels }} />
      <Periods {...{ facets, measure, market, firm, periods, allPeriods, grain, counts: counts.period }} />
      <CheckList
        legend={controls.vendors}
        noun={controls.figures}
        items={choices.map((choice) => ({ ...choice, color: colors.get(choice.id)?.color ?? 'transparent' }))}
        chosen={vendors}
        onChange={(chosen) => changeView({ vendors: chosen })}
      />
      <ChoiceList
        label={controls.bringForward}
        value={focus ?? ''}
        options={[{ id: '', label: controls.nobody }, ...choices]}
        onChange={(id) => changeView({ focus: id === '' ? null : id })}
      />
      <ArticleFilter facets={facets} counts={counts.article} />
    </FilterPanel>
  )
})

type PeriodsProps = Pick<Selection, 'measure' | 'market' | 'firm' | 'periods' | 'allPeriods' | 'grain'> & {
  facets: Facets
  counts: ReadonlyMap<string, number>
}

const Periods = memo(function Periods(props: PeriodsProps) {
  const { facets, measure, market, firm, periods, allPeriods, grain, counts } = props
  const every = facets.slices
    .filter((slice) => slice.measure === measure && slice.market === market && slice.researchFirm === firm)
    .flatMap((slice) => slice.periods)
  return (
    <PeriodFilter
      options={allPeriods.map((period) => ({ period, count: counts.get(period) ?? 0 }))}
      periods={periods}
      grain={grain}
      grains={grainsIn(every)}
      onChange={(next) => changeView({ periods: next })}
      onGrain={(next) => changeView({ periods: periodsOfGrain(every, next) })}
    />
  )
})

function periodsOfGrain(periods: string[], grain: Grain): string[] | null {
  const all = [...new Set(periods.filter((period) => grainOf(period) === grain))].toSorted()
  return grain === 'quarter' ? null : all
}

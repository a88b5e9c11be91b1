import { memo } from 'react'
import type { Facets } from '../domain/facets'
import { layerOf } from '../domain/layers'
import { sourceOf, subjectName } from '../domain/catalog'
import { periodInWords } from '../domain/periods'
import { periodsOf } from '../domain/facets'
import { countBy } from '../domain/groupBy'
import type { Statement } from '../schema/dataset'
import { MEASURES, type Measure } from '../schema/vocabulary'
import { changeView, useView } from '../state/store'
import type { View } from '../state/view'
import type { LedgerChoice } from '../state/ledgerChoice'
import { ArticleFilter } from './parts/ArticleFilter'
import { CheckList } from './parts/CheckList'
import { ChoiceList } from './parts/ChoiceList'
import { FilterPanel } from './parts/FilterPanel'

type Props = {
  facets: Facets
  choice: LedgerChoice
  /** Whether there are two sides to choose from. */
  hasSides?: boolean
}

const ALL = ''

/** The filters as they were just set, a moment ahead of the rows: a control answers at once. */
function useFilterView() {
  return {
    layer: useView((view) => view.layer),
    measure: useView((view) => view.measure),
    market: useView((view) => view.market),
    firm: useView((view) => view.firm),
    periods: useView((view) => view.periods),
    vendors: useView((view) => view.vendors),
  }
}

/** The ledger's filters: each choice with how many statements the other filters leave it. */
export const LedgerFilters = memo(function LedgerFilters({ facets, choice, hasSides = true }: Props) {
  const view = useFilterView()
  const { catalog } = facets
  const { controls, places, screens } = catalog.texts
  const count = (filter: Parameters<LedgerChoice['without']>[0], test: (statement: Statement) => boolean) =>
    choice.without(filter).filter(test).length
  const layer = (statement: Statement) => layerOf(sourceOf(catalog, statement.source))
  const subjects = [...catalog.vendors.keys(), 'total', 'others', ...catalog.listings.keys()]
  const periods = periodsOf(choice.without('periods'))
  const period = Array.isArray(view.periods)
    ? (view.periods[0] ?? ALL)
    : view.periods
      ? `${view.periods.from}..${view.periods.to}`
      : ALL
  const either = <T extends string>(id: T) => (id === ALL ? null : id)
  return (
    <FilterPanel>
      {hasSides && (
        <ChoiceList
          label={controls.side}
          value={view.layer ?? ALL}
          options={[
            { id: ALL, label: controls.bothSides, count: choice.without('layer').length },
            {
              id: 'quoted',
              label: screens.layers.quoted,
              count: count('layer', (statement) => layer(statement) === 'quoted'),
            },
            {
              id: 'published',
              label: screens.layers.published,
              count: count('layer', (statement) => layer(statement) === 'published'),
            },
          ]}
          onChange={(id) => changeView({ layer: either(id) as View['layer'] })}
        />
      )}
      <ChoiceList
        label={controls.measure}
        value={view.measure ?? ALL}
        options={[
          { id: ALL, label: controls.allMeasures, count: choice.without('measure').length },
          ...MEASURES.map((id) => ({
            id,
            label: places.measures[id],
            count: count('measure', ({ measure }) => measure === id),
          })),
        ]}
        onChange={(id) => changeView({ measure: either(id) as Measure | null })}
      />
      <ChoiceList
        label={controls.market}
        value={view.market ?? ALL}
        options={[
          { id: ALL, label: controls.allMarkets, count: choice.without('market').length },
          ...[...catalog.markets.values()].map(({ id, name }) => ({
            id,
            label: name,
            count: count('market', ({ market }) => market === id),
          })),
        ]}
        onChange={(id) => changeView({ market: either(id) })}
      />
      <ChoiceList
        label={controls.firm}
        value={view.firm ?? ALL}
        options={[
          { id: ALL, label: controls.allFirms, count: choice.without('firm').length },
          ...[...catalog.researchFirms.values()].map(({ id, name }) => ({
            id,
            label: name,
            count: count('firm', ({ researchFirm }) => researchFirm === id),
          })),
        ]}
        onChange={(id) => changeView({ firm: either(id) })}
      />
      <ChoiceList
        label={controls.period}
        value={period}
        options={[
          { id: ALL, label: controls.allPeriods, count: choice.without('periods').length },
          ...(period.includes('..')
            ? [
                {
                  id: period,
                  label: places.range(...(period.split('..') as [string, string])),
                  count: choice.chosen.length,
                },
              ]
            : []),
          ...periods.map((id) => ({
            id,
            label: periodInWords(id, catalog.texts),
            count: count('periods', (statement) => statement.period === id),
          })),
        ]}
        onChange={(id) => changeView({ periods: id === ALL ? null : [id] })}
      />
      <CheckList
        legend={controls.vendors}
        noun={controls.statements}
        items={subjects.map((id) => ({
          id,
          label: subjectName(catalog, id),
          count: count('vendors', ({ subject }) => subject === id),
        }))}
        chosen={view.vendors}
        onChange={(vendors) => changeView({ vendors })}
      />
      <ArticleFilter facets={facets} counts={countBy(choice.without('sources'), ({ source }) => source)} />
    </FilterPanel>
  )
})

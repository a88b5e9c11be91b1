import { memo } from 'react'
import type { Facets } from '../domain/facets'
import { subjectName } from '../domain/catalog'
import type { LedgerCounts, LedgerFilter } from '../domain/ledgerChoice'
import { choiceInWords, comparePeriods, periodInWords } from '../domain/periods'
import { MEASURES, type Measure, OTHERS, TOTAL } from '../schema/vocabulary'
import { formatPeriods } from '../state/address'
import { knownView } from '../state/known'
import { changeView, useView } from '../state/store'
import { DEFAULT_VIEW, type View } from '../state/view'
import { ArticleFilter } from './parts/ArticleFilter'
import { CheckList } from './parts/CheckList'
import { ChoiceList } from './parts/ChoiceList'
import { FilterPanel } from './parts/FilterPanel'

type Props = {
  facets: Facets
  counts: LedgerCounts
  /** How many statements all filters let through. */
  passed: number
  /** Whether there are two sides to choose from. */
  hasSides?: boolean
}

const ALL = ''

/**
 * The filters as they were just set, a moment ahead of the rows: a control answers at once. Without what the data does not
 * have, as the rows are filtered.
 */
function useFilterView(facets: Facets) {
  const asked = {
    layer: useView((view) => view.layer),
    measure: useView((view) => view.measure),
    market: useView((view) => view.market),
    firm: useView((view) => view.firm),
    periods: useView((view) => view.periods),
    vendors: useView((view) => view.vendors),
  }
  return knownView({ ...DEFAULT_VIEW, ...asked }, facets).view
}

/** The ledger's filters: each choice with how many statements the other filters leave it. */
export const LedgerFilters = memo(function LedgerFilters({ facets, counts, passed, hasSides = true }: Props) {
  const view = useFilterView(facets)
  const { catalog } = facets
  const { controls, places, screens } = catalog.texts
  const count = (filter: LedgerFilter, id: string) => counts[filter].of.get(id) ?? 0
  const subjects = [...catalog.vendors.keys(), TOTAL, OTHERS, ...catalog.listings.keys()]
  const periods = [...counts.periods.of.keys()].toSorted(comparePeriods)
  const period = view.periods === null ? ALL : formatPeriods(view.periods)
  const either = <T extends string>(id: T) => (id === ALL ? null : id)
  return (
    <FilterPanel>
      {hasSides && (
        <ChoiceList
          label={controls.side}
          value={view.layer ?? ALL}
          options={[
            { id: ALL, label: controls.bothSides, count: counts.layer.all },
            { id: 'quoted', label: screens.layers.quoted, count: count('layer', 'quoted') },
            { id: 'published', label: screens.layers.published, count: count('layer', 'published') },
          ]}
          onChange={(id) => changeView({ layer: either(id) as View['layer'] })}
        />
      )}
      <ChoiceList
        label={controls.measure}
        value={view.measure ?? ALL}
        options={[
          { id: ALL, label: controls.allMeasures, count: counts.measure.all },
          ...MEASURES.map((id) => ({
            id,
            label: places.measures[id],
            count: count('measure', id),
          })),
        ]}
        onChange={(id) => changeView({ measure: either(id) as Measure | null })}
      />
      <ChoiceList
        label={controls.market}
        value={view.market ?? ALL}
        options={[
          { id: ALL, label: controls.allMarkets, count: counts.market.all },
          ...[...catalog.markets.values()].map(({ id, name }) => ({
            id,
            label: name,
            count: count('market', id),
          })),
        ]}
        onChange={(id) => changeView({ market: either(id) })}
      />
      <ChoiceList
        label={controls.firm}
        value={view.firm ?? ALL}
        options={[
          { id: ALL, label: controls.allFirms, count: counts.firm.all },
          ...[...catalog.researchFirms.values()].map(({ id, name }) => ({
            id,
            label: name,
            count: count('firm', id),
          })),
        ]}
        onChange={(id) => changeView({ firm: either(id) })}
      />
      <ChoiceList
        label={controls.period}
        value={period}
        options={[
          { id: ALL, label: controls.allPeriods, count: counts.periods.all },
          // What only an address can choose: a range, or several.
          ...(view.periods === null || periods.includes(period)
            ? []
            : [{ id: period, label: choiceInWords(view.periods, catalog.texts), count: passed }]),
          ...periods.map((id) => ({ id, label: periodInWords(id, catalog.texts), count: count('periods', id) })),
        ]}
        onChange={(id) => changeView({ periods: id === ALL ? null : [id] })}
      />
      <CheckList
        legend={controls.vendors}
        noun={controls.statements}
        items={subjects.map((id) => ({
          id,
          label: subjectName(catalog, id),
          count: count('vendors', id),
        }))}
        chosen={view.vendors}
        onChange={(vendors) => changeView({ vendors })}
      />
      <ArticleFilter facets={facets} counts={counts.sources.of} />
    </FilterPanel>
  )
})

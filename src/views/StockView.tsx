import type { Move } from '../charts/MovesChart'
import { movesHeight } from '../charts/movesLayout'
import { seriesOf } from '../charts/theme'
import { type Catalog, subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Figure, figureOf } from '../domain/figures'
import { hasNumber } from '../domain/grid'
import { headlineOf, publishersOf, stockHeadline } from '../domain/headlines'
import type { Layer } from '../domain/layers'
import { comparePeriods, periodInShort } from '../domain/periods'
import { sideOf } from '../domain/sides'
import { marksOf, sourceNumbers } from '../domain/sourceNumbers'
import { useSlice } from '../query/hooks'
import { WINDOWS } from '../schema/vocabulary'
import { SCREEN_MEASURES, type Selection } from '../state/resolve'
import { changeView, useView } from '../state/store'
import { CHARTS } from '../state/view'
import { ArticleFilter } from './parts/ArticleFilter'
import { ChartBox } from './parts/ChartBox'
import { CheckList } from './parts/CheckList'
import { ChoiceList } from './parts/ChoiceList'
import { FilterPanel } from './parts/FilterPanel'
import { Drawing } from './parts/Drawing'
import { Footnote } from './parts/Footnote'
import { HeadlineText } from './parts/HeadlineText'
import { MarksToggle } from './parts/MarksToggle'
import { MovesTable } from './parts/MovesTable'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { Segmented } from './parts/Segmented'
import { useChartTheme } from './parts/useChartTheme'

type Props = { selection: Selection; asked: Selection; facets: Facets; receipt: string | null }

/** How shares moved on the days of the news, with the window of each move; and what each article said. */
export function StockView({ selection, asked, facets, receipt }: Props) {
  const { catalog } = facets
  const { controls, headlines, screens } = catalog.texts
  const { measure, articles } = selection
  const areMarksOn = useView((view) => view.marks) === null
  const theme = useChartTheme()
  const statements = useSlice({ market: null, researchFirm: null, measures: [measure] })
  const listings = [...catalog.listings.keys()]
  const chosen = selection.vendors ?? listings
  const figures = (['quoted', 'published'] as const).flatMap((layer) => figuresOn(layer, statements, catalog, articles))
  const shown = figures
    .filter(({ coordinates }) => chosen.includes(coordinates.subject))
    .toSorted((a, b) => byListing(a, b, listings))
  const drawn = shown.filter(hasNumber)
  const isMove = measure === 'price-move'
  const chart = isMove ? selection.chart : 'table'
  const numbers = sourceNumbers(drawn, catalog)
  const series = new Map(seriesOf(listings, catalog, theme).map((each) => [each.subject, each]))
  const moves: Move[] = drawn.map((figure, row) => ({
    isFirst: figure.coordinates.subject !== drawn[row - 1]?.coordinates.subject,
    figure,
    label: labelOf(figure, catalog),
    series: series.get(figure.coordinates.subject)!,
  }))
  const [published, quoted] = (['published', 'quoted'] as const).map((layer) =>
    shown.filter((figure) => figure.layer === layer),
  )
  const found = isMove ? stockHeadline(published!, quoted!, catalog) : null
  const headline = found ?? headlineOf(isMove ? headlines.stock.moves : headlines.stock.prices)
  return (
    <Screen
      headline={<HeadlineText headline={headline} catalog={catalog} />}
      subtitle={screens.stock.subtitle(isMove)}
      toolbar={
        <>
          <Segmented
            legend={controls.drawnAs}
            options={(isMove ? CHARTS.stock : (['table'] as const)).map((value) => ({
              value,
              label: screens.charts[value],
            }))}
            value={isMove ? asked.chart : 'table'}
            onChange={(next) => changeView({ chart: next === 'moves' ? null : 'table' })}
          />
          <MarksToggle />
        </>
      }
      filters={
        <FilterPanel>
          <ChoiceList
            label={controls.measure}
            value={asked.measure}
            options={SCREEN_MEASURES.stock.map((id) => ({
              id,
              label: screens.measureLabels[id] ?? id,
              count: countOf(facets, id),
            }))}
            onChange={(next) =>
              changeView({
                measure: next === 'price-move' ? null : (next as Selection['measure']),
                chart: null,
                receipt: null,
              })
            }
          />
          <CheckList
            legend={controls.listings}
            noun={controls.figures}
            items={listings.map((id) => ({
              id,
              label: subjectName(catalog, id),
              count: figures.filter(({ coordinates }) => coordinates.subject === id).length,
              color: series.get(id)?.color ?? 'transparent',
            }))}
            chosen={asked.vendors}
            onChange={(vendors) => changeView({ vendors })}
          />
          <ArticleFilter facets={facets} countOf={(id) => statements.filter(({ source }) => source === id).length} />
        </FilterPanel>
      }
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      <figure>
        {drawn.length === 0 && <p role="status">{screens.stock.empty}</p>}
        {chart === 'table' || drawn.length === 0 ? (
          <MovesTable figures={shown} catalog={catalog} />
        ) : (
          <ChartBox label={screens.stock.label} catalog={catalog} figures={drawn}>
            {(width) => (
              <Drawing height={movesHeight(moves.length, width)} resetKey="moves">
                {({ MovesChart }) => (
                  <MovesChart
                    moves={moves}
                    width={width}
                    height={movesHeight(moves.length, width)}
                    marks={(key) => marksFor(key, drawn, numbers, areMarksOn)}
                  />
                )}
              </Drawing>
            )}
          </ChartBox>
        )}
        <Footnote numbers={numbers} notes={[screens.stock.note]} />
      </figure>
    </Screen>
  )
}

function figuresOn(
  layer: Layer,
  statements: Parameters<typeof sideOf>[0],
  catalog: Catalog,
  articles: string[] | null,
): Figure[] {
  const side = sideOf(statements, layer, catalog, articles)
  return [...side.facts.values()].flatMap((fact) => figureOf(fact, layer, catalog) ?? [])
}

/** By listing, then in order of time, what is undated first; within a day in the order of its windows. */
function byListing(a: Figure, b: Figure, listings: string[]): number {
  const [first, second] = [a.coordinates, b.coordinates]
  const window = ({ coordinates }: Figure) => (coordinates.window === null ? -1 : WINDOWS.indexOf(coordinates.window))
  return (
    listings.indexOf(first.subject) - listings.indexOf(second.subject) ||
    (first.period === null || second.period === null
      ? Number(second.period === null) - Number(first.period === null)
      : comparePeriods(first.period, second.period)) ||
    window(a) - window(b)
  )
}

function labelOf(figure: Figure, catalog: Catalog): string {
  const { period, window } = figure.coordinates
  const { places } = catalog.texts
  return [
    ...(figure.layer === 'quoted' ? publishersOf([figure], catalog).slice(0, 1) : []),
    period === null ? places.noDay : periodInShort(period, catalog.texts),
    ...(window ? [places.windows[window]] : []),
  ].join(places.comma)
}

function marksFor(key: string, drawn: Figure[], numbers: ReturnType<typeof sourceNumbers>, isOn: boolean): string {
  const figure = drawn.find((each) => each.key === key)
  return isOn && figure ? marksOf(figure, numbers).slice(0, 2).join(' ') : ''
}

function countOf(facets: Facets, measure: string): number {
  return facets.slices
    .filter((slice) => slice.measure === measure)
    .reduce((sum, slice) => sum + slice.quoted + slice.published, 0)
}

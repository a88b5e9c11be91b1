import { memo } from 'react'
import { movesHeight } from '../charts/movesLayout'
import { movesOf } from '../charts/movesOf'
import { seriesOf } from '../charts/theme'
import { subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { countBy } from '../domain/groupBy'
import { marksBy } from '../domain/sourceNumbers'
import { useSlice } from '../query/hooks'
import { SCREEN_MEASURES, type Selection } from '../state/resolve'
import { stockScene } from '../state/stockScene'
import { changeView, useView } from '../state/store'
import { CHARTS } from '../state/view'
import { useAsked } from './parts/askedContext'
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
import { ReceiptScreen } from './parts/ReceiptScreen'
import { Segmented } from './parts/Segmented'
import { useChartTheme } from './parts/useChartTheme'

type Props = { selection: Selection; facets: Facets }

/** How shares moved on the days of the news, with the window of each move; and what each article said. */
export const StockView = memo(function StockView({ selection, facets }: Props) {
  const asked = useAsked(selection)
  const { catalog } = facets
  const { controls, screens } = catalog.texts
  const { measure } = selection
  const areMarksOn = useView((view) => view.marks) === null
  const theme = useChartTheme()
  const statements = useSlice({ market: null, researchFirm: null, measures: [measure] })
  const { figures, shown, drawn, isMove, headline, numbers, notes } = stockScene({ selection, facets, statements })
  const listings = [...catalog.listings.keys()]
  const chart = isMove ? selection.chart : 'table'
  const series = new Map(seriesOf(listings, catalog, theme).map((each) => [each.subject, each]))
  const moves = movesOf(drawn, catalog, theme)
  return (
    <ReceiptScreen
      catalog={catalog}
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
          <ArticleFilter facets={facets} counts={countBy(statements, ({ source }) => source)} />
        </FilterPanel>
      }
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
                    marks={areMarksOn ? marksBy(drawn, numbers) : () => ''}
                  />
                )}
              </Drawing>
            )}
          </ChartBox>
        )}
        <Footnote numbers={numbers} notes={notes} />
      </figure>
    </ReceiptScreen>
  )
})

function countOf(facets: Facets, measure: string): number {
  return facets.slices
    .filter((slice) => slice.measure === measure)
    .reduce((sum, slice) => sum + slice.quoted + slice.published, 0)
}

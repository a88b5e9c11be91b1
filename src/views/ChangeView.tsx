import { firmName, marketName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { gridOf } from '../domain/grid'
import { differenceHeadline } from '../domain/differenceHeadline'
import { changeHeadline, headlineOf } from '../domain/headlines'
import { comparePeriods, periodInWords, periodsInWords, yearBefore } from '../domain/periods'
import { figureAt } from '../domain/sides'
import { useSlice } from '../query/hooks'
import type { Selection } from '../state/resolve'
import { ChartScreen } from './ChartScreen'
import { differenceDrawing, differenceInWords, lanesHeight } from './difference'
import { drawingNotes } from './notes'
import { type Scene, sceneOf } from './scene'

type Props = { selection: Selection; asked: Selection; facets: Facets; receipt: string | null }

/** Who grew and who shrank: growth in per cent, or the change of share in points. */
export function ChangeView({ selection, asked, facets, receipt }: Props) {
  const { market, firm, measure, periods } = selection
  const statements = useSlice({ market, researchFirm: firm, measures: [measure, 'share', 'shipments'] })
  const open = useSlice({ market, researchFirm: null, measures: [measure] })
  const scene = sceneOf({ selection, facets, statements, open, inPoints: measure === 'share' })
  const { catalog } = facets
  const { texts } = catalog
  const words = texts.screens.change
  const kind = measure === 'share' ? 'points' : 'growth'
  const pair = thenAndNow(scene, selection)
  const isDifference = selection.layer === 'difference'
  const what = isDifference
    ? differenceInWords(measure, texts)
    : measure === 'share'
      ? words.points
      : measure === 'growth'
        ? words.growth
        : words.salesGrowth
  const span =
    selection.chart === 'dumbbell' && pair
      ? texts.places.both(periodInWords(pair.then, texts), periodInWords(pair.now, texts))
      : periodsInWords(isDifference ? scene.grid.periods : periods, texts)
  const counted = [marketName(catalog, market), span, ...(firm === null ? [] : [firmName(catalog, firm)])]
  return (
    <ChartScreen
      selection={selection}
      asked={asked}
      facets={facets}
      scene={scene}
      receipt={receipt}
      headline={
        isDifference
          ? differenceHeadline(scene.grid)
          : (changeHeadline(scene.grid, scene.sides.published) ?? headlineOf(texts.headlines.change.none))
      }
      subtitle={texts.screens.subtitle(what, counted)}
      measureLabels={{ share: words.inPoints }}
      chartLabel={words.labels[kind]}
      notes={isDifference ? texts.screens.difference.notes : [words.notes[kind], ...drawingNotes(scene.grid)]}
      height={(width) =>
        selection.chart === 'dumbbell' && !isDifference
          ? 60 + 48 * scene.grid.subjects.length
          : lanesHeight(scene.grid, width)
      }
      {...(selection.chart === 'dumbbell' && !isDifference && pair
        ? {
            figures: [...pair.grid.rows.flat(), ...pair.changes].flatMap((cell) => (cell && 'key' in cell ? cell : [])),
          }
        : {})}
      drawing={(charts, props) => {
        const { BarsChart, DumbbellChart, LanesChart } = charts
        if (isDifference) return differenceDrawing(charts, props)
        if (selection.chart === 'dumbbell' && pair) return <DumbbellChart {...props} {...pair} />
        return periods.length === 1 ? <BarsChart {...props} /> : <LanesChart {...props} />
      }}
    />
  )
}

/**
 * The last period and the one a year before it, with the levels at both and the change between them: shares with a change
 * in points, or shipments with a growth in per cent.
 */
function thenAndNow({ sides, place, grid }: Scene, { layer, measure, periods }: Selection) {
  const now = periods.toSorted(comparePeriods).at(-1)
  const then = now === undefined ? null : yearBefore(now)
  if (now === undefined || then === null) return null
  const side = sides[layer === 'published' ? 'published' : 'quoted']
  const level = measure === 'share' ? 'share' : 'shipments'
  const levels = gridOf({ side, everySide: side, place, measure: level, periods: [then, now], subjects: grid.subjects })
  const changes = grid.subjects.map((subject) => {
    const at = { ...place, subject, period: now, window: null }
    return measure === 'share'
      ? figureAt(side, { ...at, measure: 'share', inPoints: true }, then)
      : figureAt(side, { ...at, measure, inPoints: false })
  })
  return { then, now, grid: levels, changes }
}

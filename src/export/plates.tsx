import type { ReactNode } from 'react'
import { changeDrawing, changeHeight } from '../charts/changeDrawing'
import type { ChartProps } from '../charts/chartProps'
import * as drawings from '../charts/drawings'
import { movesHeight } from '../charts/movesLayout'
import { movesOf } from '../charts/movesOf'
import { pairsHeight } from '../charts/pairsLayout'
import { pairsOf } from '../charts/pairsOf'
import { shareDrawing, shareHeight } from '../charts/shareDrawing'
import { type ChartTheme, fittedTo, seriesOf, withFocus } from '../charts/theme'
import type { Catalog } from '../domain/catalog'
import type { Figure } from '../domain/figures'
import { figuresOf, hasNumber } from '../domain/grid'
import type { QuotedGroup } from '../domain/quotedRows'
import { marksBy, marksInShort, type SourceNumbers } from '../domain/sourceNumbers'
import { capital } from '../domain/words'
import type { changeScene } from '../state/changeScene'
import type { Told } from '../state/shareScene'

type Size = { width: number; height: number; theme: ChartTheme }

/** One drawing of an exhibit, at any size. */
export type Plate = {
  /** What stands over it where an exhibit has several. */
  title: string | null
  /** Its rows, where it is a list that can be cut; else 1. */
  rows: number
  /** The height that it is made for, with so many rows. */
  height: (width: number, rows: number) => number
  /** The least height in which it is still read. */
  least: (width: number, rows: number) => number
  /** The most that it is stretched to. */
  most: (width: number, rows: number) => number
  element: (size: Size, rows: number) => ReactNode
}

type Draw = { catalog: Catalog; numbers: SourceNumbers; focus: string | null; hasMarks: boolean }

/** Charts that fill any height are drawn lower than on the page, but not lower than this. */
const LEAST = 210
/** By how much a chart of rows is pressed or stretched. */
const PRESSED = 0.72
const STRETCHED = 1.3

/** Shares, as the chart of their selection. */
export function sharePlate({ selection, scene }: Told, draw: Draw): Plate {
  const isElastic =
    selection.layer !== 'difference' && ['stacked', 'grouped', 'lines', 'slope'].includes(selection.chart)
  const height = (width: number) => shareHeight(selection, scene.grid, width)
  return {
    title: null,
    rows: 1,
    height,
    least: (width) => (isElastic ? LEAST : height(width) * PRESSED),
    most: (width) => (isElastic ? Infinity : height(width) * STRETCHED),
    element: (size) => shareDrawing(selection, drawings, propsOf(scene, draw, size)),
  }
}

/** Changes, as bars or as then and now. */
export function changePlate({ scene, pair }: ReturnType<typeof changeScene>, draw: Draw): Plate {
  const height = (width: number) => changeHeight(pair, scene.grid, width)
  return {
    title: null,
    rows: 1,
    height,
    least: (width) => height(width) * PRESSED,
    most: (width) => height(width) * STRETCHED,
    element: (size) => changeDrawing(pair, drawings, propsOf(scene, draw, size)),
  }
}

/** Quoted against published, a plate a measure. */
export function pairPlates(groups: readonly QuotedGroup[], { catalog, numbers, hasMarks }: Draw): Plate[] {
  const marks = (figure: Figure) => (hasMarks ? marksInShort(figure, numbers) : '')
  return groups.map((group) => {
    const pairs = (theme: ChartTheme) => pairsOf(group.rows, catalog, theme)
    const rows = group.rows.filter(({ quoted }) => hasNumber(quoted)).length
    const least = (width: number, count: number) => 40 + (pairsHeight(count, width) - 36) * 0.8
    return {
      title: capital(catalog.texts.places.measures[group.measure]),
      rows,
      height: (width, count) => pairsHeight(count, width),
      least,
      most: (width, count) => pairsHeight(count, width) * STRETCHED,
      element: ({ theme, ...size }, count) => (
        <drawings.PairsChart pairs={pairs(theme).slice(0, count)} {...size} marks={marks} />
      ),
    }
  })
}

/** Share-price moves. */
export function movesPlate(
  drawn: readonly (Figure & { value: number })[],
  { catalog, numbers, hasMarks }: Draw,
): Plate {
  const marks = hasMarks ? marksBy(drawn, numbers) : () => ''
  return {
    title: null,
    rows: drawn.length,
    height: (width, rows) => movesHeight(rows, width),
    least: (width, rows) => 40 + (movesHeight(rows, width) - 40) * 0.8,
    most: (width, rows) => movesHeight(rows, width) * STRETCHED,
    element: ({ theme, ...size }, rows) => (
      <drawings.MovesChart moves={movesOf(drawn.slice(0, rows), catalog, theme)} {...size} marks={marks} />
    ),
  }
}

function propsOf({ grid, breaks }: Told['scene'], draw: Draw, { theme, ...size }: Size): ChartProps {
  const { catalog, numbers, focus, hasMarks } = draw
  const series = withFocus(seriesOf(grid.subjects, catalog, theme), focus, theme)
  return {
    grid,
    series: fittedTo(series, size.width),
    ...size,
    breaks: breaks.map(({ period }) => period),
    marks: hasMarks ? marksBy(figuresOf(grid).filter(hasNumber), numbers) : () => '',
  }
}

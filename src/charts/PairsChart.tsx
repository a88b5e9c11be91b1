import { type ReactNode, useContext, useId } from 'react'
import { isSigned } from '../domain/coordinates'
import { type Figure, figureInWords } from '../domain/figures'
import type { VerdictKind } from '../domain/verdicts'
import { figuresIn } from '../domain/quotedRows'
import type { Texts } from '../domain/texts/texts'
import { ChartFrame, type Scales } from './ChartFrame'
import { FigureMark } from './FigureMark'
import { isStacked } from './pairsLayout'
import { rangeOf, rangeWithZero, spacedTicks, ticksFor, ticksWithin, uncutTicks, withLabelRoom } from './scaleDomain'
import { Dot, FLAG, Hatches, Label, TextsContext, ThemeContext, ZeroLine } from './Shape'
import { cutTo, type Series, textWidth } from './theme'
import { tickInWords } from './ticks'
import { VerdictGlyph } from './VerdictGlyph'

/** A quoted number and the published one of the same fact, with what became of it. */
export type Pair = {
  id: string
  quoted: Figure & { value: number }
  published: (Figure & { value: number }) | null
  series: Series
  /** Who says so, and of when. */
  note: string
  kind: VerdictKind
  verdict: string
  /** Whether another article is being read: then the pair steps back. */
  isDimmed: boolean
}

type Props = { pairs: readonly Pair[]; width: number; height: number; marks: (figure: Figure) => string }

/** Quoted against published: two points a fact on one line, hollow and solid, and the verdict beside them. */
export function PairsChart({ pairs, width, height, marks }: Props) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const stacked = isStacked(width)
  const figures = figuresIn(pairs)
  const isRank = figures[0]?.coordinates.measure === 'rank'
  const names = Math.max(...pairs.map(({ series, note }) => Math.max(textWidth(series.name), textWidth(note, 11.5))))
  const left = stacked ? 6 : Math.min(names + 16, width * 0.3)
  const right = stacked
    ? 6
    : Math.min(width * 0.32, Math.max(150, ...pairs.map(({ verdict }) => textWidth(verdict) + 34)))
  const plotPx = width - left - right
  const labelPx = Math.max(...figures.map((figure) => textWidth(figureInWords(figure, texts)))) + 30
  const values = figures.map((figure) => figure.value)
  // Points are read by their place; only a change needs its zero.
  const isChange = isSigned(figures[0]?.coordinates.measure ?? 'share', figures[0]?.unit ?? null)
  const range = isChange
    ? rangeWithZero(values)
    : isRank
      ? ([1, Math.max(...values)] as [number, number])
      : rangeOf(values)
  const before = isChange && range[0] === 0 ? 8 : labelPx
  const domain = withLabelRoom(range, { before, after: labelPx }, plotPx)
  const wanted = isRank ? range[1] - 1 || 1 : Math.max(2, Math.floor(plotPx / 110))
  const round = ticksWithin(ticksFor(...range, wanted), domain).filter((tick) => !isRank || Number.isInteger(tick))
  const wordPx = Math.max(...round.map((tick) => textWidth(tickOf(tick, figures[0], texts))))
  const ticks = uncutTicks(spacedTicks(round, domain, plotPx, 54), domain, { left, plotPx, width, wordPx })
  const series = [...new Map(pairs.map((pair) => [pair.series.subject, pair.series])).values()]
  return (
    <ChartFrame
      layout="bars"
      width={width}
      height={height}
      margins={{ top: 4, right, bottom: 26, left }}
      categories={pairs.map((pair) => pair.id)}
      domain={domain}
      ticks={ticks}
      formatTick={(value) => tickOf(value, figures[0], texts)}
      formatCategory={() => ''}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={figures} series={series} id={id} />
          {range[0] < 0 && <ZeroLine scales={scales} isUpright />}
          {pairs.map((pair, row) => {
            const band = scales.band(pair.id)
            return (
              band && (
                <g key={pair.id} opacity={pair.isDimmed ? 0.28 : undefined}>
                  {row > 0 && <line x1={0} x2={width} y1={band.start} y2={band.start} stroke={theme.rule} />}
                  <Words pair={pair} top={band.start} size={band.size} width={width} right={right} stacked={stacked} />
                  <Points
                    pair={pair}
                    row={row}
                    y={stacked ? band.start + 52 : band.start + band.size / 2}
                    marks={marks}
                    scales={scales}
                    id={id}
                  />
                </g>
              )
            )
          })}
        </>
      )}
    </ChartFrame>
  )
}

function tickOf(value: number, figure: Figure | undefined, texts: Texts): string {
  if (!figure) return ''
  const { measure } = figure.coordinates
  if (measure === 'rank') return texts.amounts.ordinal(value)
  return tickInWords(value, { unit: figure.unit, isSigned: isSigned(measure, figure.unit) }, texts)
}

type WordsProps = { pair: Pair; top: number; size: number; width: number; right: number; stacked: boolean }

/** Who and of when on the left; the verdict on the right, or both over the points where there is no room. */
function Words({ pair, top, size, width, right, stacked }: WordsProps) {
  const theme = useContext(ThemeContext)
  const { series, kind } = pair
  const room = stacked ? width - textWidth(series.name) - 36 : right - 34
  const verdict = cutTo(pair.verdict, room)
  const note = cutTo(pair.note, stacked ? width * 0.9 : width * 0.3 - 10, 11.5)
  const middle = top + size / 2
  const color = kind === 'moved' || kind === 'differs' ? theme.flag : theme.muted
  const at = stacked ? width - textWidth(verdict) - 20 : width - right + 14
  const y = stacked ? top + 15 : middle
  return (
    <>
      <Label x={0} y={stacked ? y : middle - 8} text={series.name} fill={series.text} anchor="start" bold />
      <Label x={0} y={stacked ? top + 32 : middle + 9} text={note} fill={theme.muted} anchor="start" size={11.5} />
      <VerdictGlyph kind={kind} x={at} y={y - 6} color={color} />
      <Label x={at + 18} y={y} text={verdict} fill={theme.ink} anchor="start" halo />
    </>
  )
}

type PointsProps = { pair: Pair; row: number; y: number; scales: Scales; id: string; marks: Props['marks'] }

/** The two points; where they fall together, the hollow one is a ring around the solid one and one label does for both. */
function Points({ pair: { quoted, published, series }, row, y, scales, id, marks }: PointsProps) {
  const at = scales.value(quoted.value)
  const other = published ? scales.value(published.value) : null
  const isTogether = other !== null && Math.abs(at - other) < 12
  // Neither point takes the room in which the other is hit.
  const hit = other === null ? 12 : Math.max(5, Math.min(12, Math.abs(at - other) / 2))
  const beside = { y, reach: isTogether ? 14 : 11, hit, marks }
  return (
    <>
      {other !== null && (
        <line x1={at} x2={other} y1={y} y2={y} stroke={series.color} strokeWidth={3} strokeOpacity={0.5} />
      )}
      <Point
        figure={quoted}
        row={row}
        column={other !== null && other < at ? 1 : 0}
        x={at}
        side={other !== null && other > at ? -1 : 1}
        {...beside}
      >
        <Dot figure={quoted} series={series} id={id} cx={at} cy={y} r={isTogether ? 9.5 : 6.5} hit={null} />
      </Point>
      {published && other !== null && (
        <Point
          figure={published}
          row={row}
          column={other < at ? 0 : 1}
          x={other}
          side={other > at ? 1 : -1}
          isSilent={published.value === quoted.value}
          {...beside}
        >
          <Dot figure={published} series={series} id={id} cx={other} cy={y} r={isTogether ? 4.5 : 6.5} hit={null} />
        </Point>
      )}
    </>
  )
}

type PointProps = {
  figure: Figure
  row: number
  column: number
  x: number
  y: number
  side: 1 | -1
  reach: number
  hit: number
  marks: Props['marks']
  /** Whether another point's label does for this one. */
  isSilent?: boolean
  children: ReactNode
}

function Point({ figure, row, column, x, y, side, reach, hit, marks, isSilent = false, children }: PointProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const words = figureInWords(figure, texts)
  const flagged = figure.notice !== null
  const anchor = side < 0 ? 'end' : 'start'
  const end = x + side * (reach + textWidth(words + (flagged ? FLAG : '')) + 4)
  const room = isSilent
    ? { x: x - hit, y: y - hit, width: 2 * hit, height: 2 * hit }
    : { x: side < 0 ? end : x - hit, y: y - 12, width: Math.abs(end - x) + hit, height: 24 }
  return (
    <FigureMark
      figure={figure}
      row={row}
      column={column}
      beside={
        !isSilent && (
          <Label x={end} y={y - 4} text={marks(figure)} fill={theme.muted} anchor={anchor} size={10} hidden />
        )
      }
    >
      <rect data-shape="text" {...room} fill="transparent" />
      {children}
      {!isSilent && (
        <Label
          x={x + side * reach}
          y={y}
          text={words}
          fill={theme.ink}
          anchor={anchor}
          bold={figure.layer === 'published'}
          halo
          flagged={flagged}
        />
      )}
    </FigureMark>
  )
}

import { useContext, useId } from 'react'
import { type Figure, figureInWords } from '../domain/figures'
import type { PriceWindow } from '../schema/vocabulary'
import { ChartFrame } from './ChartFrame'
import { FigureMark } from './FigureMark'
import { Bar, FLAG, Hatches, Label, TextsContext, ThemeContext, ZeroLine } from './Shape'
import { isNarrow } from './movesLayout'
import { rangeWithZero, ticksFor, ticksWithin, withLabelRoom } from './scaleDomain'
import { type Series, textWidth } from './theme'
import { tickInWords } from './ticks'

/** A move of one listing: what it is called beside its bar, whose colour it has, and whether its listing begins here. */
export type Move = { figure: Figure & { value: number }; label: string; series: Series; isFirst: boolean }

type Props = { moves: readonly Move[]; width: number; height: number; marks: (key: string) => string }

/** Share-price moves as bars from zero, each with the part of its day or span in which it was read. */
export function MovesChart({ moves, width, height, marks }: Props) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const id = useId()
  const range = rangeWithZero(moves.map(({ figure }) => figure.value))
  const narrow = isNarrow(width)
  const names = narrow ? 0 : Math.max(...moves.map((move) => textWidth(move.series.name))) + 14
  const left = narrow ? 44 : Math.max(...moves.map(({ label }) => textWidth(label))) + 48 + names
  const plotPx = width - left - 8
  const labelPx = Math.max(...moves.map(({ figure }) => textWidth(figureInWords(figure, texts)))) + 40
  const domain = withLabelRoom(range, { before: 8, after: labelPx }, plotPx)
  const ticks = ticksWithin(ticksFor(...range, Math.max(2, Math.floor(plotPx / 110))), domain)
  const series = [...new Map(moves.map((move) => [move.series.subject, move.series])).values()]
  return (
    <ChartFrame
      layout="bars"
      width={width}
      height={height}
      margins={{ top: 6, right: 8, bottom: 26, left }}
      categories={moves.map(({ figure }) => figure.layer + figure.key)}
      domain={domain}
      ticks={ticks}
      formatTick={(value) => tickInWords(value, { unit: 'percent', isSigned: true }, texts)}
      formatCategory={() => ''}
      theme={theme}
    >
      {(scales) => (
        <>
          <Hatches figures={moves.map(({ figure }) => figure)} series={series} id={id} />
          <ZeroLine scales={scales} isUpright />
          {moves.map(({ figure, label, series: each, isFirst }, row) => {
            const band = scales.band(figure.layer + figure.key)
            if (!band) return null
            const y = narrow ? band.start + 32 : band.start + band.size / 2
            const [zero, end] = [scales.value(0), scales.value(figure.value)]
            const words = figureInWords(figure, texts)
            const flagged = figure.notice !== null
            const labelAt = Math.max(zero, end) + 6
            const thick = narrow ? 16 : Math.min(20, band.size * 0.6)
            return (
              <FigureMark
                key={figure.layer + figure.key}
                figure={figure}
                row={row}
                column={0}
                beside={
                  <>
                    <Label
                      x={labelAt + textWidth(words + (flagged ? FLAG : '')) + 8}
                      y={y - 3}
                      text={marks(figure.key)}
                      fill={theme.muted}
                      anchor="start"
                      size={10}
                      hidden
                    />
                    {isFirst && names > 0 && (
                      <Label x={0} y={y} text={each.name} fill={each.text} anchor="start" bold hidden />
                    )}
                    {narrow ? (
                      <Label
                        x={0}
                        y={band.start + 13}
                        text={isFirst ? `${each.name}${texts.places.colon}${label}` : label}
                        fill={theme.ink}
                        anchor="start"
                        halo
                        hidden
                      />
                    ) : (
                      <Label x={left - 44} y={y} text={label} fill={theme.ink} anchor="end" hidden />
                    )}
                  </>
                }
              >
                <rect x={0} y={band.start} width={width} height={band.size} fill="transparent" />
                {isFirst && row > 0 && <line x1={0} x2={width} y1={band.start} y2={band.start} stroke={theme.rule} />}
                <WindowGlyph window={figure.coordinates.window} x={left - 38} y={y} />
                <Bar
                  figure={figure}
                  series={each}
                  id={id}
                  x={Math.min(zero, end)}
                  y={y - thick / 2}
                  width={Math.abs(end - zero)}
                  height={thick}
                />
                <Label x={labelAt} y={y} text={words} fill={theme.ink} anchor="start" bold flagged={flagged} />
              </FigureMark>
            )
          })}
        </>
      )}
    </ChartFrame>
  )
}

/** Which part of a trading day, or of more, the filled part stands for: [from, to] on a day that runs from 0 to 1. */
const PARTS: Record<PriceWindow, [number, number]> = {
  'early-trading': [0, 0.25],
  'intraday-high': [0, 0.6],
  close: [0, 1],
  'since-low': [-0.35, 1],
  'year-to-date': [-0.35, 1],
}

/** The trading day as a small frame, filled up to where the move was read; empty where no source says. */
function WindowGlyph({ window, x, y }: { window: PriceWindow | null; x: number; y: number }) {
  const theme = useContext(ThemeContext)
  const [from, to] = window ? PARTS[window] : [0, 0]
  const day = 22
  return (
    <g pointerEvents="none">
      <rect x={x + 8 + from * day} y={y - 3} width={(to - from) * day} height={6} fill={theme.muted} />
      <rect
        x={x + 8}
        y={y - 5}
        width={day}
        height={10}
        fill="none"
        stroke={theme.muted}
        strokeDasharray={window ? undefined : '2 2'}
      />
    </g>
  )
}

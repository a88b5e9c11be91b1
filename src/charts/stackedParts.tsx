import { memo, useContext } from 'react'
import type { Figure } from '../domain/figures'
import type { Scales } from './ChartFrame'
import { spread } from './labels'
import { Label, TextsContext, ThemeContext } from './Shape'
import { LABEL_PX, type Series, textWidth } from './theme'

/** A share in its column, over all that is below it. */
export type Segment = { figure: Figure & { value: number }; series: Series; row: number; column: number; from: number }

type LeftProps = { period: string; sum: number; scales: Scales; isQuoted: boolean; isWhole: boolean }

/** The rest of a column that nobody fills: an outline down to what is there. */
export const Left = memo(function Left({ period, sum, scales, isQuoted, isWhole }: LeftProps) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  const band = scales.band(period)
  if (!band || sum > 97) return null
  const [top, bottom] = [scales.value(100), scales.value(sum)]
  const words = isQuoted
    ? sum === 0
      ? texts.figures.gaps['not-quoted']
      : texts.figures.restNotQuoted
    : sum === 0
      ? texts.figures.gaps['not-published']
      : isWhole
        ? texts.figures.restNotPublished
        : texts.figures.notShown
  const width = band.size * 0.82
  const middle = { x: band.start + band.size / 2, y: (top + bottom) / 2 }
  return (
    <g>
      <rect
        x={band.start + band.size * 0.09}
        y={top}
        width={width}
        height={Math.max(0, bottom - top)}
        fill="none"
        stroke={theme.muted}
        strokeOpacity={0.5}
        strokeDasharray="3 3"
      />
      {bottom - top > 16 && (textWidth(words, 12) < width || bottom - top > 120) && (
        <g transform={textWidth(words, 12) < width ? undefined : `rotate(-90 ${middle.x} ${middle.y})`}>
          <Label {...middle} text={words} fill={theme.muted} size={12} />
        </g>
      )}
    </g>
  )
})

/** Between two columns whose Others do not hold the same vendors. */
export function BreakMark({ period, scales }: { period: string; scales: Scales }) {
  const theme = useContext(ThemeContext)
  const band = scales.band(period)
  if (!band) return null
  const { y, height } = scales.plot
  return (
    <line
      data-break={period}
      x1={band.start}
      x2={band.start}
      y1={y - 10}
      y2={y + height * 0.22}
      stroke={theme.ink}
      strokeDasharray="2 2"
    />
  )
}

type NamesProps = { segments: readonly Segment[]; scales: Scales; last: number }

/** Names beside the last column; a vendor that is missing there is named where it was last drawn. */
export function Names({ segments, scales, last }: NamesProps) {
  const { plot } = scales
  const inLast = segments.filter((segment) => segment.column === last)
  const wishes = inLast.map(({ figure, from }) => ({ at: scales.value(from + figure.value / 2), size: LABEL_PX + 3 }))
  const places = spread(wishes, { from: plot.y - 8, to: plot.y + plot.height + 4 })
  return (
    <>
      {inLast.map(({ series }, index) => (
        <Label
          key={series.subject}
          x={plot.x + plot.width + 6}
          y={places[index]!}
          text={series.name}
          fill={series.text}
          anchor="start"
          bold
          halo
        />
      ))}
    </>
  )
}

import { useContext } from 'react'
import type { Figure } from '../domain/figures'
import type { Scales } from './ChartFrame'
import { spread } from './labels'
import { Label, TextsContext, ThemeContext } from './Shape'
import { LABEL_PX, type Series, textWidth } from './theme'

/** A share in its column, over all that is below it. */
export type Segment = { figure: Figure & { value: number }; series: Series; row: number; column: number; from: number }

type RestsProps = {
  periods: readonly string[]
  /** What the segments of each column add up to. */
  sums: readonly number[]
  scales: Scales
  isQuoted: boolean
  isWhole: boolean
}

/** The rest of each column that nobody fills: an outline down to what is there, all of them one shape, and words in it. */
export function Rests({ periods, sums, scales, isQuoted, isWhole }: RestsProps) {
  const theme = useContext(ThemeContext)
  const { figures } = useContext(TextsContext)
  const notPublished = isWhole ? figures.restNotPublished : figures.notShown
  const [nothing, rest] = isQuoted
    ? [figures.gaps['not-quoted'], figures.restNotQuoted]
    : [figures.gaps['not-published'], notPublished]
  const top = scales.value(100)
  const rests = periods.flatMap((period, column) => {
    const [band, sum] = [scales.band(period), sums[column]!]
    if (!band || sum > 97) return []
    const words = sum === 0 ? nothing : rest
    return [
      { period, words, x: band.start + band.size * 0.09, width: band.size * 0.82, height: scales.value(sum) - top },
    ]
  })
  if (rests.length === 0) return null
  return (
    <>
      <path
        d={rests.map(({ x, width, height }) => `M${x},${top}h${width}v${height}h${-width}Z`).join('')}
        fill="none"
        stroke={theme.muted}
        strokeOpacity={0.5}
        strokeDasharray="3 3"
      />
      {rests.map(({ period, words, x, width, height }) => {
        const isAcross = textWidth(words, 12) < width
        if (height <= 16 || (!isAcross && height <= 120)) return null
        const middle = { x: x + width / 2, y: top + height / 2 }
        return <Label key={period} {...middle} text={words} fill={theme.muted} size={12} upwards={!isAcross} />
      })}
    </>
  )
}

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

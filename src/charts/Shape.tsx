import { createContext, memo, useContext } from 'react'
import type { Figure } from '../domain/figures'
import { english } from '../domain/texts/en'
import type { Texts } from '../domain/texts/texts'
import type { Scales } from './ChartFrame'
import { type ChartTheme, inkOn, type Series } from './theme'

/** How a figure is filled: published solid, quoted hollow, derived hatched. */
export type Fill = { fill: string; stroke: string; strokeWidth: number; ink: string; hasHalo: boolean }

type Props = { figures: readonly Figure[]; series: readonly Series[]; id: string }

/** The patterns of derived figures, one a colour. Belongs once into every chart; `id` keeps charts of one page apart. */
export function Hatches({ figures, series, id }: Props) {
  const theme = useContext(ThemeContext)
  const derived = new Set(figures.flatMap(({ derivation, coordinates }) => (derivation ? coordinates.subject : [])))
  const hatched = series.filter(({ subject }) => derived.has(subject))
  if (hatched.length === 0) return null
  return (
    <defs>
      {hatched.map(({ subject, color }) => (
        <pattern
          key={subject}
          id={hatchId(id, subject)}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} fill={theme.paper} />
          <rect width={1.8} height={6} fill={color} />
        </pattern>
      ))}
    </defs>
  )
}

/** The colours that charts are drawn in. */
export const ThemeContext = createContext<ChartTheme>(null as unknown as ChartTheme)

/** The texts of the language that charts are drawn in. */
export const TextsContext = createContext<Texts>(english)

/** The fill of a figure in its vendor's colour. */
export function fillOf(figure: Figure, { subject, color }: Series, theme: ChartTheme, id: string): Fill {
  if (figure.derivation)
    return { fill: `url(#${hatchId(id, subject)})`, stroke: color, strokeWidth: 1.5, ink: theme.ink, hasHalo: true }
  if (figure.layer === 'quoted')
    return { fill: theme.paper, stroke: color, strokeWidth: 2, ink: theme.ink, hasHalo: false }
  return { fill: color, stroke: theme.paper, strokeWidth: 1, ink: inkOn(color), hasHalo: false }
}

function hatchId(id: string, subject: string): string {
  return `hatch-${id}-${subject}`.replaceAll(/[^\w-]/g, '_')
}

type BarProps = { figure: Figure; series: Series; id: string; x: number; y: number; width: number; height: number }

/** A bar whose drawn length is exactly its value's: the outline lies inside it. */
export const Bar = memo(function Bar({ figure, series, id, x, y, width, height }: BarProps) {
  const theme = useContext(ThemeContext)
  const { fill, stroke, strokeWidth } = fillOf(figure, series, theme, id)
  const isOutlined = figure.derivation !== null || figure.layer === 'quoted'
  // A bar thinner than its outline is all outline, and no longer than its value for it.
  const outline = isOutlined ? Math.min(strokeWidth, width, height) : 0
  const inset = outline / 2
  return (
    <rect
      data-shape="bar"
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
      fill={fill}
      stroke={stroke}
      strokeWidth={outline}
    />
  )
})

type DotProps = { figure: Figure; series: Series; id: string; cx: number; cy: number; r?: number; hit?: number | null }

/** A point: filled, hollow or hatched as bars are. Clicks hit it within `hit` pixels; null: something else takes them. */
export function Dot({ figure, series, id, cx, cy, r = 5, hit = 12 }: DotProps) {
  const theme = useContext(ThemeContext)
  const { fill, stroke } = fillOf(figure, series, theme, id)
  const isSolid = fill === series.color
  return (
    <>
      {hit !== null && <circle cx={cx} cy={cy} r={hit} fill="transparent" />}
      <circle
        data-shape="dot"
        cx={cx}
        cy={cy}
        r={r}
        fill={fill}
        stroke={isSolid ? theme.paper : stroke}
        strokeWidth={isSolid ? 1 : 2}
      />
    </>
  )
}

/** What follows a number whose pages do not agree. */
export const FLAG = '\u00A0⚑'

type LabelProps = {
  x: number
  y: number
  text: string
  fill: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  halo?: boolean
  size?: number
  /** Whether it is turned, and read from below. */
  upwards?: boolean
  /** Whether a flag follows: the pages behind the number do not agree. */
  flagged?: boolean
  /** Whether it is for the eye alone: a screen reader hears it elsewhere. */
  hidden?: boolean
}

/** A text of the chart's own, which never takes a click from the mark below it. */
export const Label = memo(function Label({
  x,
  y,
  text,
  fill,
  anchor = 'middle',
  bold = false,
  halo = false,
  size,
  upwards = false,
  flagged,
  hidden,
}: LabelProps) {
  const theme = useContext(ThemeContext)
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      transform={upwards ? `rotate(-90 ${x} ${y})` : undefined}
      fill={fill}
      textAnchor={anchor}
      fontWeight={bold ? 600 : 400}
      fontSize={size}
      pointerEvents="none"
      aria-hidden={hidden}
      {...(halo ? { stroke: theme.paper, strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' } : {})}
    >
      {text}
      {flagged && <tspan fill={theme.flag}>{FLAG}</tspan>}
    </text>
  )
})

/** The line from which bars are measured: across the plot, or down it where bars lie. */
export function ZeroLine({ scales, isUpright = false }: { scales: Scales; isUpright?: boolean }) {
  const theme = useContext(ThemeContext)
  const { plot } = scales
  const zero = scales.value(0)
  const ends = isUpright
    ? { x1: zero, x2: zero, y1: plot.y, y2: plot.y + plot.height }
    : { x1: plot.x, x2: plot.x + plot.width, y1: zero, y2: zero }
  return <line {...ends} stroke={theme.zero} />
}

import { createContext, memo, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { type ChartTheme, LABEL_PX } from './theme'

export type Margins = { top: number; right: number; bottom: number; left: number }

/** Where things go: what a drawing asks of Recharts' scales. All in pixels of the SVG. */
export type Scales = {
  plot: { x: number; y: number; width: number; height: number }
  /** The room of a category along its axis; null for one that is not drawn. */
  band: (category: string) => { start: number; size: number } | null
  /** The pixel of a number along the other axis. */
  value: (value: number) => number
}

/** The middle and the width of a category's room; null for one that is not drawn. */
export function roomOf({ band }: Scales, category: string): { centre: number; width: number } | null {
  const room = band(category)
  return room && { centre: room.start + room.size / 2, width: room.size }
}

type Axes = {
  /** Columns stand on a category x axis; bars lie beside a category y axis. */
  layout: 'columns' | 'bars'
  width: number
  height: number
  /** The plot is exactly what these leave; the words of the axes stand in them. */
  margins: Margins
  /** At least one, each once. */
  categories: readonly string[]
  domain: readonly [number, number]
  ticks: readonly number[]
  formatTick?: (value: number) => string
  formatCategory?: (category: string) => string
  theme: ChartTheme
}

type Draw = (scales: Scales) => ReactNode

/**
 * Recharts lays out, scales and owns the SVG; axes and marks are one layer of ours that reads its scales, because
 * Recharts' own bars cost a component tree each (README, decisions). A new drawing re-renders the marks alone.
 */
export function ChartFrame({ children, ...axes }: Axes & { children: Draw }) {
  const stable = useStable(axes)
  return (
    <DrawContext value={children}>
      <Shell {...stable} />
    </DrawContext>
  )
}

const DrawContext = createContext<Draw | null>(null)

/** The same object as long as it says the same, so that a change of the marks does not lay the chart out anew. */
function useStable(axes: Axes): Axes {
  const { formatTick, formatCategory, theme, ...plain } = axes
  const words = [
    axes.ticks.map((tick) => formatTick?.(tick) ?? ''),
    axes.categories.map((category) => formatCategory?.(category) ?? category),
  ]
  const says = JSON.stringify([plain, words, theme.isDark])
  const [held, hold] = useState({ says, axes })
  if (held.says === says) return held.axes
  hold({ says, axes })
  return axes
}

const Shell = memo(function Shell(axes: Axes) {
  const { layout, width, height, margins, categories, domain } = axes
  const isColumns = layout === 'columns'
  const data = useMemo(() => categories.map((category) => ({ category })), [categories])
  const limits = useMemo<[number, number]>(() => [...domain], [domain])
  const category = { type: 'category', dataKey: 'category', scale: 'band', hide: true } as const
  // Without allowDataOverflow a chart that has no mark of Recharts' own has no number scale at all.
  const number = { type: 'number', domain: limits, allowDataOverflow: true, niceTicks: 'none', hide: true } as const
  return (
    <ComposedChart
      accessibilityLayer={false}
      layout={isColumns ? 'horizontal' : 'vertical'}
      width={width}
      height={height}
      margin={margins}
      data={data}
    >
      <XAxis {...(isColumns ? category : number)} />
      <YAxis {...(isColumns ? number : category)} />
      <Layer {...axes} />
      <SettleBeforePaint change={axes} />
    </ComposedChart>
  )
})

function Layer(axes: Axes) {
  const scales = useScales(axes.layout, axes.categories)
  const layer = useRef<SVGGElement>(null)
  // Recharts gives its empty layers a tabindex, so that a click focuses them (recharts#7799).
  useLayoutEffect(() => {
    for (const group of layer.current?.ownerSVGElement?.querySelectorAll('g[tabindex]:not([role])') ?? [])
      group.removeAttribute('tabindex')
  }, [])
  return (
    <g ref={layer} fontSize={LABEL_PX}>
      {scales && <AxisWords {...axes} scales={scales} />}
      {scales && <Marks scales={scales} />}
    </g>
  )
}

function Marks({ scales }: { scales: Scales }) {
  return useContext(DrawContext)?.(scales)
}

function useScales(layout: Axes['layout'], categories: readonly string[]): Scales | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  return useMemo(() => {
    if (!x || !y || !plot) return null
    const [along, across] = layout === 'columns' ? [x, y] : [y, x]
    const band = (category: string) => {
      const start = along(category, { position: 'start' })
      const end = along(category, { position: 'end' })
      return start === undefined || end === undefined
        ? null
        : { start: Math.min(start, end), size: Math.abs(end - start) }
    }
    // Until its effects have run, Recharts answers with stand-in axes that know no category.
    if (!categories.every(band)) return null
    return { plot, band, value: (value: number) => across(value) ?? 0 }
  }, [x, y, plot, layout, categories])
}

const TICK_GAP = 7

const AxisWords = memo(function AxisWords({ scales, ...axes }: Axes & { scales: Scales }) {
  const { layout, categories, ticks, formatTick, formatCategory, theme } = axes
  const { plot, band, value } = scales
  const isColumns = layout === 'columns'
  const below = { y: plot.y + plot.height + TICK_GAP, dy: '0.8em', textAnchor: 'middle' } as const
  const beside = { x: plot.x - TICK_GAP, dy: '0.355em', textAnchor: 'end' } as const
  const lines = ticks.map((tick) =>
    isColumns ? `M${plot.x},${value(tick)}h${plot.width}` : `M${value(tick)},${plot.y}v${plot.height}`,
  )
  return (
    <g fill={theme.muted} aria-hidden="true">
      <path d={lines.join('')} stroke={theme.rule} fill="none" />
      {ticks.map((tick) => (
        <text key={tick} {...(isColumns ? { ...beside, y: value(tick) } : { ...below, x: value(tick) })}>
          {formatTick?.(tick) ?? ''}
        </text>
      ))}
      {categories.map((category) => {
        const room = band(category)
        if (!room) return null
        const middle = room.start + room.size / 2
        return (
          <text key={category} {...(isColumns ? { ...below, x: middle } : { ...beside, y: middle })}>
            {(formatCategory?.(category) ?? category).split('\n').map((line, index) => (
              <tspan key={line} {...(index > 0 ? { x: middle, dy: '1.15em' } : {})}>
                {line}
              </tspan>
            ))}
          </text>
        )
      })}
    </g>
  )
})

/**
 * Recharts learns its size, data and layout in passive effects, so that a frame could be painted empty or with the old
 * scales. A state update in a layout effect makes React run those effects before the browser paints.
 */
function SettleBeforePaint({ change }: { change: unknown }) {
  const [, settle] = useState<unknown>(null)
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => settle(change), [change])
  return null
}

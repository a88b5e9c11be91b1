import { createContext, memo, type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { CHART_FONT, type ChartTheme, LABEL_PX } from './theme'

export type Margins = { top: number; right: number; bottom: number; left: number }

/** Where things go: what a drawing asks of Recharts' scales. All in pixels of the SVG. */
export type Scales = {
  plot: { x: number; y: number; width: number; height: number }
  /** Where a category begins and how much room it has; null for a category that the axis does not have. */
  band: (category: string) => { start: number; size: number } | null
  /** The pixel of a number on the other axis. */
  value: (value: number) => number
}

type Props = {
  /** Columns stand on a category x axis; bars lie beside a category y axis. */
  layout: 'columns' | 'bars'
  width: number
  height: number
  margins: Margins
  categories: readonly string[]
  domain: readonly [number, number]
  ticks: readonly number[]
  formatTick?: (value: number) => string
  formatCategory?: (category: string) => string
  theme: ChartTheme
  children: (scales: Scales) => ReactNode
}

/**
 * Axes, grid and scales by Recharts, and one layer of ours for the marks: Recharts' own bars and lines cost a component
 * tree a mark (README, decisions). A change of the drawing alone re-renders only that layer.
 */
export function ChartFrame({ children, ...axes }: Props) {
  return (
    <DrawContext value={children}>
      <Axes {...axes} />
    </DrawContext>
  )
}

const DrawContext = createContext<Props['children'] | null>(null)

type TickProps = { x: number | string; y: number | string; payload: { value: string | number } }

const Axes = memo(function Axes({
  layout,
  width,
  height,
  margins,
  categories,
  domain,
  ticks,
  theme,
  ...formats
}: Omit<Props, 'children'>) {
  const isColumns = layout === 'columns'
  const data = useMemo(() => categories.map((category) => ({ category })), [categories])
  const words = (value: string | number) =>
    typeof value === 'number' ? (formats.formatTick?.(value) ?? '') : (formats.formatCategory?.(value) ?? value)
  const text = { fill: theme.muted, fontFamily: CHART_FONT, fontSize: LABEL_PX }
  const category = { type: 'category', dataKey: 'category', scale: 'band', axisLine: false } as const
  const number = {
    type: 'number',
    domain: [domain[0], domain[1]] as [number, number],
    ticks: [...ticks],
    niceTicks: 'none',
    allowDataOverflow: true,
    axisLine: false,
  } as const
  const common = { interval: 0, tickLine: false, tickSize: 0, tickMargin: 6 } as const
  return (
    <ComposedChart
      accessibilityLayer={false}
      layout={isColumns ? 'horizontal' : 'vertical'}
      width={width}
      height={height}
      margin={{ top: margins.top, right: margins.right, bottom: 0, left: 0 }}
      data={data}
    >
      <CartesianGrid horizontal={isColumns} vertical={!isColumns} stroke={theme.rule} />
      <XAxis
        {...(isColumns ? category : number)}
        {...common}
        height={margins.bottom}
        tick={({ x, y, payload }: TickProps) => (
          <text x={x} y={y} dy="0.9em" textAnchor="middle" {...text}>
            {words(payload.value)}
          </text>
        )}
      />
      <YAxis
        {...(isColumns ? number : category)}
        {...common}
        width={margins.left}
        tick={({ x, y, payload }: TickProps) => (
          <text x={x} y={y} dy="0.355em" textAnchor="end" {...text}>
            {words(payload.value)}
          </text>
        )}
      />
      <Marks layout={layout} categories={categories} />
    </ComposedChart>
  )
})

/** Draws once both scales are there: before its effects have run, Recharts answers with axes that know no category. */
function Marks({ layout, categories }: Pick<Props, 'layout' | 'categories'>) {
  const draw = useContext(DrawContext)
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  const layer = useRef<SVGGElement>(null)
  const scales = useMemo<Scales | null>(() => {
    if (!x || !y || !plot) return null
    const [category, number] = layout === 'columns' ? [x, y] : [y, x]
    if (categories.some((name) => category(name) === undefined)) return null
    return {
      plot,
      band: (name) => {
        const start = category(name, { position: 'start' })
        const end = category(name, { position: 'end' })
        if (start === undefined || end === undefined) return null
        return { start: Math.min(start, end), size: Math.abs(end - start) }
      },
      value: (value) => number(value) ?? (layout === 'columns' ? plot.y + plot.height : plot.x),
    }
  }, [x, y, plot, layout, categories])
  // Recharts gives its empty layers a tabindex, so that a click focuses them (recharts#7799).
  useLayoutEffect(() => {
    for (const group of layer.current?.ownerSVGElement?.querySelectorAll('g[tabindex="-1"]:not([role])') ?? [])
      group.removeAttribute('tabindex')
  })
  return (
    <g ref={layer} fontFamily={CHART_FONT} fontSize={LABEL_PX}>
      {scales && draw?.(scales)}
    </g>
  )
}

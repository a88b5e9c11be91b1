import type { Medians, Results } from './report'

/** What is to be reached: a ratio of medians of one run, or a number. `reached` is null where a page was not measured. */
type Target = { what: string; most: number; reached: (results: Results) => number | null; digits?: number }

type Reader = (medians: Medians) => number | null

const visible: Reader = (medians) => medians.visible
const interactive: Reader = (medians) => medians.interactive
const blocking: Reader = (medians) => medians.blocking
const filter: Reader = (medians) => medians.filter
const script: Reader = (medians) => medians.script
const shift: Reader = (medians) => medians.shift
const withoutFonts: Reader = (medians) => medians.script! + medians.rest!

export const TARGETS: readonly Target[] = [
  { what: 'landing: chart visible ÷ static SVG', most: 1.15, reached: ratio(visible, 'landing', 'static') },
  { what: 'landing: chart visible ÷ Recharts page', most: 0.25, reached: ratio(visible, 'landing', 'recharts') },
  { what: 'landing: interactive ÷ Recharts page', most: 0.8, reached: ratio(interactive, 'landing', 'recharts') },
  { what: 'landing: blocking ÷ Recharts page', most: 0.35, reached: ratio(blocking, 'landing', 'recharts') },
  { what: 'landing: layout shift', most: 0, reached: only(shift, 'landing'), digits: 3 },
  { what: 'embed: layout shift', most: 0, reached: only(shift, 'embed'), digits: 3 },
  { what: 'embed: chart visible ÷ static SVG', most: 1.1, reached: ratio(visible, 'embed', 'static') },
  { what: 'embed: script before interaction, kB', most: 12, reached: only(script, 'embed'), digits: 1 },
  { what: 'embed: bytes without fonts ÷ Chart.js page', most: 0.4, reached: ratio(withoutFonts, 'embed', 'chartjs') },
  { what: 'shares: vendor filter ÷ Recharts page', most: 0.55, reached: ratio(filter, 'share', 'recharts') },
  { what: 'shares: vendor filter ÷ ECharts', most: 1, reached: ratio(filter, 'share', 'echarts') },
  { what: 'shares: vendor filter ÷ Highcharts', most: 1, reached: ratio(filter, 'share', 'highcharts') },
]

function only(read: Reader, page: string): Target['reached'] {
  return (results) => {
    const medians = results.get(page)
    return medians ? read(medians) : null
  }
}

function ratio(read: Reader, page: string, base: string): Target['reached'] {
  return (results) => {
    const [value, divisor] = [only(read, page)(results), only(read, base)(results)]
    return value === null || !divisor ? null : value / divisor
  }
}

import { escaped } from '../../src/export/xml'
import type { Shares } from './shares'

const WIDTH = 960
const FLOOR = 440
const PLOT = 400
const LEFT = 48

/** The limit: the chart and its check boxes as markup, as somebody would write it by hand who wants nothing else. */
export function staticChart({ periods, series }: Shares): string {
  const band = (WIDTH - LEFT) / periods.length
  const tops = periods.map(() => FLOOR)
  const bars = series.flatMap(({ name, color, values }) =>
    values.map((value, column) => {
      if (value === null) return ''
      const height = round((value / 100) * PLOT)
      tops[column] = round(tops[column]! - height)
      const [x, width] = [round(LEFT + band * (column + 0.1)), round(band * 0.8)]
      const title = `<title>${escaped(`${name}, ${periods[column]}: ${value} %`)}</title>`
      const box = `x="${x}" y="${tops[column]}" width="${width}" height="${height}"`
      return `<rect data-vendor="${escaped(name)}" ${box} fill="${color}">${title}</rect>`
    }),
  )
  const lines = [0, 25, 50, 75, 100].map((tick) => {
    const y = FLOOR - (tick / 100) * PLOT
    return `<path d="M${LEFT} ${y}H${WIDTH}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y + 5}" text-anchor="end">${tick} %</text>`
  })
  const names = periods.map(
    (period, column) =>
      `<text x="${round(LEFT + band * (column + 0.5))}" y="${FLOOR + 24}" text-anchor="middle">${escaped(period)}</text>`,
  )
  const boxes = series
    .filter(({ name }) => name !== 'Others')
    .map(({ name }) => `<label><input type="checkbox" value="${escaped(name)}" checked /> ${escaped(name)}</label>`)
  return [
    `<svg viewBox="0 0 ${WIDTH} 480" font-size="14">${[...lines, ...bars, ...names].join('')}</svg>`,
    `<fieldset><legend>Vendors</legend>${boxes.join('\n')}</fieldset>`,
  ].join('\n')
}

const round = (value: number) => Math.round(value * 10) / 10

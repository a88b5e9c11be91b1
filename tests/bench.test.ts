import { describe, expect, it } from 'vitest'
import type { Visit } from './bench/measure'
import { PAGES } from './bench/pages'
import { medianOf, mediansOf, reportOf } from './bench/report'
import { sharesOfSite } from './bench/shares'
import { staticChart } from './bench/staticChart'
import { interactiveAt } from './bench/timing'

const VISIT: Visit = {
  script: 100,
  rest: 20,
  fonts: 80,
  requests: 4,
  visible: 1000,
  interactive: 1200,
  blocking: 300,
  blockingLater: 0,
  shift: 0,
  heap: 5,
  filter: 90,
  filterSettled: 500,
  receipt: null,
}

const lineOf = (report: string, start: string) => report.split('\n').find((line) => line.startsWith(`| ${start}`))

describe('the bench', () => {
  it('takes the middle of an odd number of values, and between the two middle ones of an even number', () => {
    expect(medianOf([9, 1, 5])).toBe(5)
    expect(medianOf([9, 1, 5, 6])).toBe(5.5)
    expect(medianOf([])).toBeNull()
  })

  it('takes each median for itself and has none of what a page does not have', () => {
    const visits = [VISIT, { ...VISIT, visible: 900, filter: 95 }, { ...VISIT, visible: 2000, filter: 80 }]
    expect(mediansOf(visits)).toMatchObject({ visible: 1000, filter: 90, receipt: null })
  })

  it('says of each target whether it is met, not met or not measured', () => {
    const results = new Map([
      ['landing', { ...VISIT, visible: 250, interactive: 1300, blocking: 105 }],
      ['recharts', VISIT],
    ])
    const report = reportOf(results)
    expect(lineOf(report, 'landing: chart visible ÷ Recharts')).toMatch(/0\.25 \| +0\.25 \| +met \|$/)
    expect(lineOf(report, 'landing: interactive')).toMatch(/0\.80 \| +1\.08 \| +not met \|$/)
    expect(lineOf(report, 'landing: chart visible ÷ static')).toMatch(/– \| +not measured \|$/)
  })

  it('calls a page interactive when it is drawn and listens, and nothing holds it up for half a second', () => {
    const drawn = { visible: 400, handled: 300 }
    expect(interactiveAt({ ...drawn, tasks: [] })).toBe(400)
    expect(interactiveAt({ ...drawn, handled: 700, tasks: [{ start: 100, end: 690 }] })).toBe(700)
    const busy = [
      { start: 350, end: 600 },
      { start: 1050, end: 1150 },
      { start: 1700, end: 1800 },
    ]
    expect(interactiveAt({ ...drawn, tasks: busy })).toBe(1150)
    expect(interactiveAt({ ...drawn, handled: null, tasks: [] })).toBeNull()
  })

  it('gives every page the shares that the site shows, eight quarters of six vendors and Others', () => {
    const { periods, series } = sharesOfSite()
    expect(periods).toHaveLength(8)
    expect(series.map(({ name }) => name)).toEqual(['Apple', 'vivo', 'Huawei', 'Xiaomi', 'OPPO', 'HONOR', 'Others'])
    expect(series[0]!.values.at(-1)).toBe(17)
    const figures = series.flatMap(({ values }) => values).filter((value) => value !== null)
    expect(staticChart({ periods, series }).match(/<rect /g)).toHaveLength(figures.length)
  })

  it('has a name and an address of its own for each page', () => {
    for (const key of ['name', 'path', 'title'] as const)
      expect(new Set(PAGES.map((page) => page[key])).size).toBe(PAGES.length)
  })
})

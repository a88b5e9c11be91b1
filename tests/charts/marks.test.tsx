import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FigureWalk } from '../../src/charts/FigureWalk'
import { TextsContext, ThemeContext } from '../../src/charts/Shape'
import { LinesChart } from '../../src/charts/LinesChart'
import { StackedChart } from '../../src/charts/StackedChart'
import { LIGHT, type Series, seriesOf } from '../../src/charts/theme'
import type { Figure } from '../../src/domain/figures'
import { type Grid, gridOf, partOf } from '../../src/domain/grid'
import { CATALOG, PLACE, published, shares } from '../domain/onSides'

// A mark asks for its name whenever it is drawn.

const PERIODS = ['2024-Q3', '2024-Q4']
const SUBJECTS = ['apple', 'vivo', 'huawei']
const SIDE = published(
  ...PERIODS.flatMap((period) => shares({ apple: 40, vivo: 35, huawei: 26 }, { period, researchFirm: 'canalys' })),
)
const GRID = gridOf({
  side: SIDE,
  everySide: SIDE,
  place: PLACE,
  measure: 'share',
  periods: PERIODS,
  subjects: SUBJECTS,
})
const SERIES = new Map(seriesOf(SUBJECTS, CATALOG, LIGHT).map((each) => [each.subject, each]))

const nameOf = vi.fn<(figure: Figure) => string>(({ key }) => key)
const choose = () => undefined
const noMarks = () => ''
const none: string[] = []

function chart(subjects: string[], chosen: string | null = null) {
  const grid: Grid = partOf(GRID, { subjects, periods: PERIODS })
  const series: Series[] = subjects.map((subject) => SERIES.get(subject)!)
  return (
    <ThemeContext value={LIGHT}>
      <TextsContext value={CATALOG.texts}>
        <FigureWalk label="A chart" figures={[]} chosen={chosen} nameOf={nameOf} onChoose={choose}>
          <StackedChart grid={grid} series={series} width={720} height={420} breaks={none} marks={noMarks} />
        </FigureWalk>
      </TextsContext>
    </ThemeContext>
  )
}

const drawn = () => nameOf.mock.calls.map(([{ coordinates }]) => coordinates.subject)

test('a vendor that goes draws anew those that stood on it, and no other', () => {
  const { rerender } = render(chart(SUBJECTS))
  expect(new Set(drawn())).toEqual(new Set(SUBJECTS))
  nameOf.mockClear()
  rerender(chart(['apple', 'huawei']))
  expect(drawn()).toEqual(['huawei', 'huawei'])
})

test('a segment that stood on a vendor that goes is moved, and nothing in it changes', () => {
  const { container, rerender } = render(chart(SUBJECTS))
  const marks = [...container.querySelectorAll('[data-figure*="huawei"]')]
  const before = marks.map((mark) => [mark.getAttribute('transform'), mark.innerHTML])
  rerender(chart(['apple', 'huawei']))
  const after = marks.map((mark) => [mark.getAttribute('transform'), mark.innerHTML])
  expect(after.map(([, inside]) => inside)).toEqual(before.map(([, inside]) => inside))
  expect(after.filter(([at], index) => at === before[index]![0])).toEqual([])
  expect(marks.map((mark) => mark.isConnected)).toEqual([true, true])
})

test('a vendor that goes moves no line of the axis, though the columns were 101', () => {
  const { container, rerender } = render(chart(SUBJECTS))
  const axis = () => container.querySelector('svg g[aria-hidden] > path')?.getAttribute('d')
  const before = axis()
  expect(before).toBeTruthy()
  rerender(chart(['apple', 'huawei']))
  expect(axis()).toBe(before)
})

test.each([340, 700])('a figure whose pages do not agree has its flag between two periods of %i pixels', (width) => {
  const contested = published(
    ...shares({ apple: 40, vivo: 35 }, { period: '2024-Q3', researchFirm: 'canalys' }),
    ...shares({ apple: 40, vivo: 35 }, { period: '2024-Q4', researchFirm: 'canalys' }),
    ...shares({ apple: 44 }, { period: '2024-Q4', researchFirm: 'canalys', source: 'reprint' }),
  )
  const grid = gridOf({
    side: contested,
    everySide: contested,
    place: PLACE,
    measure: 'share',
    periods: PERIODS,
    subjects: ['apple', 'vivo'],
  })
  const series = ['apple', 'vivo'].map((subject) => SERIES.get(subject)!)
  const { container } = render(
    <ThemeContext value={LIGHT}>
      <TextsContext value={CATALOG.texts}>
        <LinesChart grid={grid} series={series} width={width} height={420} breaks={none} marks={noMarks} />
      </TextsContext>
    </ThemeContext>,
  )
  expect([...container.querySelectorAll('text')].filter((text) => text.textContent?.includes('⚑'))).toHaveLength(1)
})

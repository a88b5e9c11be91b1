import { expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { restsOn } from '../../src/domain/record'
import { type Verdict, verdictsOf } from '../../src/domain/verdicts'
import {
  abroad,
  at,
  august,
  copied,
  copiedLater,
  euros,
  firmless,
  growth,
  later,
  type Line,
  of,
  points,
  prices,
  printed,
  quoted,
  rank,
  rival,
  sales,
  salesGrowth,
  SIMPLE_WORLDS,
  together,
  units,
  worldOf,
} from './verdictWorlds'

const unitsThen = { ...units, ...of('2023-Q4') }

const WORLDS: Record<string, Line[]> = {
  ...SIMPLE_WORLDS,
  'search engines, what never mixes': [
    ...at('a', '2001', [printed('a-points', '2', points), quoted('a-percent', '2', 'unpublished')]),
    ...at('b', '2002', [printed('b-percent', '12'), quoted('b-points', '12', 'unpublished', [], points)]),
    ...at('c', '2003', [
      printed('c-growth', '3', growth),
      printed('c-points', '-21', points),
      quoted('c-fall', '-21', 'differs', ['c-growth'], growth),
    ]),
    ...at('d', '2004', [printed('d-place', '5', rank), quoted('d-percent', '5', 'unpublished')]),
    ...at('e', '2005', [printed('e-count', '31', units), quoted('e-percent', '31', 'unpublished')]),
  ],
  'airlines, a filing in two currencies': at('a', '2024-Q4', [
    printed('dollars', '23.5', sales),
    printed('euros', '22.1', { ...sales, ...euros }),
    quoted('dollars-right', '23.5', 'agrees', ['dollars'], sales),
    quoted('euros-right', '22.1', 'agrees', ['euros'], { ...sales, ...euros }),
    quoted('yen', '23.5', 'unpublished', [], { ...sales, unit: 'billion JPY' }),
    quoted('dollars-wrong', '25', 'differs', ['dollars'], { ...sales, ...august }),
  ]),
  'beer, which period': [
    ...together(
      at('the passage first', '2001-Q4', [
        printed('a-own', '50'),
        printed('a-year', '41', of('2001')),
        printed('a-spring', '41', of('2001-Q2')),
        printed('a-spring-growth', '8', { ...growth, ...of('2001-Q2') }),
        quoted('a', '41', 'moved period', ['a-spring']),
        quoted('a-growth', '8', 'moved period', ['a-spring-growth'], growth),
      ]),
    ),
    ...at('the year around it', '2003-Q4', [
      printed('b-beside', '42', of('2003-Q3')),
      printed('b-year', '42', of('2003')),
      quoted('b', '42', 'moved period', ['b-year']),
    ]),
    ...at('the quarter in it', '2005', [
      printed('c-beside', '43', of('2004')),
      printed('c-quarter', '43', of('2005-Q1')),
      quoted('c', '43', 'moved period', ['c-quarter']),
    ]),
    ...at('the same grain', '2007-Q4', [
      printed('d-month', '44', of('2007-09')),
      printed('d-quarter', '44', of('2006-Q4')),
      quoted('d', '44', 'moved period', ['d-quarter']),
    ]),
    ...at('the nearer', '2009-Q4', [
      printed('e-far', '45', of('2008-Q4')),
      printed('e-near', '45', of('2009-Q2')),
      quoted('e', '45', 'moved period', ['e-near']),
    ]),
  ],
  'beer, one time in other words': at('a', '2011-Q4', [
    printed('three-months', '46', of('2011-10/2011-12')),
    quoted('quarter', '46', 'agrees', ['three-months']),
  ]),
  'electric cars, nothing from the future': [
    ...at('a', '2024-Q4', [
      printed('a-later', '41', { ...later, ...of('2025-Q1') }),
      printed('a-earlier', '41', of('2023-Q4')),
      quoted('a', '41', 'moved period', ['a-earlier']),
      quoted('a-august', '41', 'moved period', ['a-later'], august),
    ]),
    ...at('b', '2024-Q4', [
      printed('b-own', '51'),
      printed('b-later', '32', { ...later, ...of('2025-Q1') }),
      quoted('b', '32', 'differs', ['b-own']),
      quoted('b-august', '32', 'moved period', ['b-later'], august),
    ]),
    ...at('c', '2024-Q4', [
      printed('c-later', '33', { ...later, ...rival }),
      quoted('c', '33', 'unpublished'),
      quoted('c-august', '33', 'moved researchFirm', ['c-later'], august),
    ]),
    ...at('d', '2024-Q4', [
      printed('d-before', '34', { ...copied, ...of('2024') }),
      printed('d-after', '34', { ...copiedLater, ...of('2024') }),
      quoted('d', '34', 'moved period', ['d-before']),
    ]),
    ...at('e', '2024', [printed('e', '35', { source: 'that-day' })]),
    ...at('e', '2024-Q4', [quoted('e-same-day', '35', 'moved period', ['e'])]),
    ...at('f', '2024-Q4', [
      printed('f-undated', '36', { source: 'undated', ...of('2025-Q2') }),
      printed('f-own', '54', later),
      quoted('f', '54', 'agrees', ['f-own']),
      quoted('f-future', '36', 'differs', ['f-own']),
    ]),
  ],
  'electric cars, what only counts tell': [
    ...at('total', '2024-Q4', [
      printed('all', '80.0', units),
      printed('all-then', '64.0', unitsThen),
      quoted('all-growth', '25', 'agrees', ['all', 'all-then'], growth),
    ]),
    ...at('a', '2024-Q4', [
      printed('a', '20.0', units),
      printed('a-then', '12.5', unitsThen),
      quoted('a-share', '25', 'agrees', ['a', 'all']),
      quoted('a-share-wrong', '31', 'differs', ['a', 'all'], august),
      quoted('a-growth', '60', 'agrees', ['a', 'a-then'], growth),
      quoted('a-growth-wrong', '66', 'differs', ['a', 'a-then'], { ...growth, ...august }),
      quoted('a-rose', 'up', 'agrees', ['a', 'a-then'], units),
      quoted('a-fell', 'down', 'differs', ['a', 'a-then'], { ...growth, ...august }),
      quoted('a-abroad', '25', 'moved market', ['a', 'all'], abroad),
    ]),
    ...at('b', '2024-Q4', [
      printed('b', '40.0', units),
      printed('b-share', '49'),
      quoted('b-printed', '49', 'agrees', ['b-share']),
      quoted('b-reckoned', '50', 'differs', ['b-share'], august),
    ]),
    ...at('c', '2024-Q4', [
      printed('c', '3.0', units),
      printed('c-from-nothing', '0.0', unitsThen),
      quoted('c-growth', '300', 'unpublished', [], growth),
    ]),
    ...at('d', '2024-Q4', [printed('d', '9.0', { ...units, ...rival }), quoted('d-share', '11', 'unpublished')]),
    ...at('points', '2022-Q2', [
      printed('e', '14'),
      printed('e-then', '16', of('2021-Q2')),
      quoted('e-points', '-2', 'agrees', ['e', 'e-then'], points),
      quoted('e-points-wrong', '-5', 'differs', ['e', 'e-then'], { ...points, ...august }),
      quoted('e-fell', 'down', 'agrees', ['e', 'e-then']),
      quoted('e-rose', 'up', 'differs', ['e', 'e-then'], august),
    ]),
    ...at('quarters', '2020', [
      ...['9.0', '10.5', '10.0', '12.0'].map((said, index) =>
        printed(`f-${index}`, said, { ...units, ...of(`2020-Q${index + 1}`) }),
      ),
      quoted('f-year', '41.5', 'agrees', ['f-0', 'f-1', 'f-2', 'f-3'], units),
      quoted('f-year-wrong', '45', 'differs', ['f-0', 'f-1', 'f-2', 'f-3'], { ...units, ...august }),
    ]),
  ],
  'browsers, what the article leaves open': [
    ...at('a', '2024-11', [
      printed('a-november', '61.3'),
      printed('a-october', '63.8', of('2024-10')),
      printed('a-rival', '66.1', rival),
      quoted('a-undated', '61', 'incomplete', ['a-november'], { period: null }),
      quoted('a-nobody', '66', 'incomplete', ['a-rival'], firmless),
      quoted('a-neither', '64', 'incomplete', ['a-october'], { ...firmless, period: null }),
      quoted('a-nowhere', '61', 'incomplete', ['a-november'], { market: null }),
      quoted('a-nothing-fits', '5', 'incomplete', [], { ...august, period: null }),
      quoted('a-fell', 'down', 'incomplete', [], { ...growth, period: null }),
    ]),
    ...at('b', '2024-11', [quoted('b', '7.7', 'unpublished'), quoted('b-fell', 'down', 'unpublished', [], growth)]),
    ...at('brow-ny', '2025-01-30', [
      printed('c-close', '2.6', prices),
      quoted('c-some-time', '2.6', 'incomplete', ['c-close'], { ...prices, window: null }),
      quoted('c-some-day', '2.6', 'incomplete', ['c-close'], { ...prices, period: null }),
    ]),
  ],
  'beer, no research firm at all': [
    ...at('a', '2023', [
      printed('a-own', '21'),
      printed('a-before', '27', of('2022')),
      quoted('a-right', '21', 'agrees', ['a-own']),
      quoted('a-moved', '27', 'moved period', ['a-before'], august),
      quoted('a-wrong', '30', 'differs', ['a-own'], august),
      quoted('a-undated', '27', 'incomplete', ['a-before'], { period: null }),
    ]),
    ...at('b', '2023', [quoted('b', '90', 'unpublished')]),
  ].map((line) => ({ ...line, ...firmless })),
  'beer, no research firm and no such measure': at('a', '2023', [
    printed('own', '21', firmless),
    quoted('a-growth', '21', 'moved measure', ['own'], { ...firmless, ...growth }),
    quoted('a-growth-wrong', '5', 'unpublished', [], { ...firmless, ...growth, ...august }),
  ]),
  'airlines, sales as filed beside what a firm counts': at('a', '2024-Q4', [
    printed('share', '10'),
    printed('sales', '13.52', sales),
    printed('year', '54.19', { ...sales, ...of('2024') }),
    printed('growth', '-4.4', salesGrowth),
    quoted('right', '13.5', 'agrees', ['sales'], sales),
    quoted('fell', 'down', 'agrees', ['growth'], salesGrowth),
    quoted('moved', '54', 'moved period', ['year'], { ...sales, ...august }),
    quoted('wrong', '9', 'differs', ['growth'], { ...salesGrowth, ...august }),
    quoted('unfiled', '99', 'unpublished', [], { ...sales, subject: 'b' }),
  ]),
  'electric cars, a number that fits both places': together(
    at('a', '2024-Q4', [
      printed('a-share', '20'),
      printed('a-year-share', '31', of('2024')),
      printed('a-growth', '4', growth),
      printed('a-year-growth', '-9', { ...growth, ...of('2024') }),
      printed('a-rank', '2', rank),
      printed('a-year-rank', '2', { ...rank, ...of('2024') }),
      quoted('share', '31', 'moved period', ['a-year-share']),
      quoted('growth', '-9', 'moved period', ['a-year-growth'], growth),
      quoted('rank', '2', 'agrees', ['a-rank'], rank),
    ]),
  ),
}

/** Statement id -> verdict and coordinate, then what must be but is not among the published. */
function toldIn(lines: Line[]): Record<string, string[]> {
  const data = worldOf(lines)
  const verdicts = new Map(verdictsOf(data.statements, catalogOf(data)).map((each) => [each.statement.id, each]))
  const judged = lines.flatMap(({ id, told, from = [] }) => {
    if (!told) return []
    const { kind, move } = verdicts.get(id)!
    const found = publishedIn(verdicts.get(id)!)
    return [[id, [move ? `${kind} ${move.coordinate}` : kind, ...from.filter((wanted) => !found.includes(wanted))]]]
  })
  return Object.fromEntries(judged)
}

function publishedIn({ move, published, before, candidates }: Verdict): string[] {
  const figures = [move?.figure, published, before, ...candidates].flatMap((figure) => figure ?? [])
  return figures.flatMap(restsOn).map(({ id }) => id)
}

test.each(Object.entries(WORLDS))('%s', (_, lines) => {
  expect(toldIn(lines)).toEqual(Object.fromEntries(lines.flatMap(({ id, told }) => (told ? [[id, [told]]] : []))))
})

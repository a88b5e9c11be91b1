import type { Dataset, Statement } from '../../src/schema/dataset'
import { QUALIFIERS } from '../../src/schema/vocabulary'
import { dataset, listing, market, quote, researchFirm, source, statement, vendor } from '../make'

// Small worlds, none of them about phones in China. What articles must be told there follows from DESIGN.md section 4.

type Told = 'agrees' | 'differs' | 'incomplete' | 'unpublished' | `moved ${string}`
type Own = Partial<Statement>

/** What a page states; with `told`, what an article must be told about it, and from which statements at least. */
export type Line = Own & { id: string; told?: Told; from?: string[] }

const SOURCES = [
  source({ publishedOn: '2025-02-10' }),
  source({ id: 'weekly', publisher: 'The Weekly', publishedOn: '2025-08-01' }),
  source({ id: 'release', kind: 'release', publisher: 'NetGauge', publishedOn: '2025-01-15' }),
  source({ id: 'second-release', kind: 'release', publisher: 'NetGauge', publishedOn: '2025-05-01' }),
  source({ id: 'filing', kind: 'filing', publisher: 'Exchange', publishedOn: '2025-01-16' }),
  source({ id: 'reprint', kind: 'reprint', publisher: 'Wire', publishedOn: '2025-01-17' }),
  source({ id: 'second-reprint', kind: 'reprint', publisher: 'Courier', publishedOn: '2025-06-01' }),
  source({ id: 'that-day', kind: 'reprint', publisher: 'Echo', publishedOn: '2025-02-10' }),
  source({ id: 'undated', kind: 'reprint', publisher: 'Archive' }),
]

export const units = { measure: 'shipments', unit: 'million units' } as const
export const growth = { measure: 'growth' } as const
export const points = { unit: 'percentage points' } as const
export const rank = { measure: 'rank', unit: 'rank' } as const
export const firmless = { researchFirm: null } as const
export const sales = { ...firmless, measure: 'sales', unit: 'billion USD', source: 'filing' } as const
export const salesGrowth = { ...sales, measure: 'sales-growth', unit: 'percent' } as const
export const prices = { ...firmless, measure: 'price-move', market: null, window: 'close', source: 'reprint' } as const

/** What a page publishes: `15.0`, `over 40`, `down`; `122x` for 1,220 from “1.22 billion”. */
export function printed(id: string, said: string, own: Own = {}): Line {
  return { source: 'release', ...own, ...amount(said), id }
}

/** What an article says, and what it must be told. */
export function quoted(id: string, said: string, told: Told, from: string[] = [], own: Own = {}): Line {
  return { id, ...own, ...amount(said), source: own.source === 'weekly' ? 'weekly' : 'daily', told, from }
}

function amount(said: string): Own {
  if (said === 'up' || said === 'down' || said === 'flat') return { value: null, direction: said }
  const [digits = '', word = 'exact'] = said.split(' ').toReversed()
  const qualifier = QUALIFIERS.find((each) => each === word)!
  const unprinted = digits.split('x').length - 1
  const decimals = unprinted > 0 ? -unprinted : (digits.split('.')[1]?.length ?? 0)
  return { value: Number(digits.replaceAll('x', '0')), decimals, qualifier }
}

/** All of these about one subject in one period, unless they say otherwise. */
export function at(subject: string, period: string, lines: Line[]): Line[] {
  return lines.map((line) => ({ subject, period, ...line }))
}

/** All of these in one passage of their article. */
export function together(lines: Line[]): Line[] {
  return lines.map((line) => ({ quote: quote({ section: 'The market', paragraph: 3 }), ...line }))
}

/** “15 : 15.49; 16 : 17”, quoted against published, each pair on a subject and in a year of its own. */
function pairs(told: Told, list: string, own: Own = {}): Line[] {
  return list.split('; ').flatMap((pair, index) => {
    const [said = '', found = ''] = pair.split(' : ')
    const year = `${(told === 'agrees' ? 1500 : 2500) + index}`
    return at(pair, year, [printed(`${pair}, found`, found, own), quoted(pair, said, told, [`${pair}, found`], own)])
  })
}

/** A data set with all that its lines name. */
export function worldOf(lines: Line[]): Dataset {
  const statements = lines.map(({ told: _told, from: _from, ...own }, index) =>
    statement({ market: 'world', researchFirm: 'netgauge', quote: quote({ paragraph: index + 10 }), ...own }),
  )
  const isPrice = ({ measure }: Statement) => measure.startsWith('price')
  const subjects = new Set(statements.filter((each) => !isPrice(each)).map(({ subject }) => subject))
  const firms = new Set(statements.flatMap((each) => each.researchFirm ?? []))
  return dataset({
    vendors: [...subjects].filter((id) => id !== 'total' && id !== 'others').map((id) => vendor({ id, name: id })),
    researchFirms: [...firms].map((id) => researchFirm({ id, name: id })),
    markets: ['world', 'europe'].map((id) => market({ id, name: id })),
    listings: [...new Set(statements.filter(isPrice).map(({ subject }) => subject))].map((id) => listing({ id })),
    sources: SOURCES,
    statements,
  })
}

export const august = { source: 'weekly' } as const
export const rival = { researchFirm: 'countwell' } as const
export const abroad = { market: 'europe' } as const
export const later = { source: 'second-release' } as const
export const copied = { source: 'reprint' } as const
export const copiedLater = { source: 'second-reprint' } as const
const early = { ...prices, window: 'early-trading' } as const
export const euros = { unit: 'billion EUR' } as const
export const of = (period: string) => ({ period })

const roundedAlike =
  '15 : 15.49; 15 : 15.5; 15 : 15.50; 15 : 14.5; 15.0 : 15.05; 15.0 : 15; 0.3 : 0.25; 0.1 : 0.15; 0 : 0.4; 100 : 99.6'
const roundedApart =
  '15 : 15.51; 15 : 14.49; 15 : 16; 15 : 14; 15.0 : 15.06; 15.0 : 14.9; 15.0 : 15.4; 0.3 : 0.36; 0 : 0.6; 0.0 : 0.4'
const boundsMet =
  'over 40 : 40.5; over 40 : 40; over 40 : 40.0; over 40 : 80; under 40 : 40.0; under 40 : 2; at-least 40 : 40.00; ' +
  'at-most 40 : 40.00; about 40 : 41.4; about 40 : 38.5; about 40.0 : 40.1; 42 : over 40; 41 : about 40'
const boundsMissed =
  'over 40 : 39.9; under 40 : 40.1; at-least 40 : 39.96; at-most 40 : 40.04; about 40 : 41.6; about 40 : 38.4; ' +
  'about 40.0 : 40.3; 39 : over 40; 41 : 40; over 40 : under 40'
const fallsAlike =
  '-17 : -17.4; -17 : -17.5; -17 : -16.5; 0 : -0.4; -100 : -99.7; down : -5; up : 5; flat : 0; down : down'
const fallsApart = '-17 : -16.44; -17 : -17.56; -17 : 17; 0 : -0.6; down : 5; up : -5; flat : 30; up : down'

/** Worlds in which each number has one place, or one move. */
export const SIMPLE_WORLDS: Record<string, Line[]> = {
  'browsers, rounded': [...pairs('agrees', roundedAlike), ...pairs('differs', roundedApart)],
  'streaming, over and under': [...pairs('agrees', boundsMet, units), ...pairs('differs', boundsMissed, units)],
  'airlines, falls and zero': [...pairs('agrees', fallsAlike, growth), ...pairs('differs', fallsApart, growth)],
  'beer, digits that nobody printed': [
    ...pairs('agrees', '122x : 1215; 122x : 1225; 12xx : 1249; about 122x : 1234; 0 : 0.0; 0 : 0.50', units),
    ...pairs('differs', '122x : 1214.4; 122x : 1226; 1220 : 1221; about 122x : 1236', units),
  ],
  'search engines, places': [
    ...pairs('agrees', '1 : 1; at-most 5 : 3; 2 : 2', rank),
    ...pairs('differs', '2 : 3; at-most 5 : 6', rank),
  ],
  'electric cars, which page counts': [
    ...at('release before its reprint', '2001', [
      printed('a', '25'),
      printed('a-reprint', '28.31', copiedLater),
      quoted('a-slip', '28', 'differs', ['a'], august),
      quoted('a-right', '24.6', 'agrees', ['a'], august),
    ]),
    ...at('filing before a reprint', '2002', [
      printed('b', '52', { source: 'filing' }),
      printed('b-reprint', '52.4', copiedLater),
      quoted('b-low', '51.6', 'agrees', ['b'], august),
    ]),
    ...at('release before a filing', '2003', [
      printed('c', '66'),
      printed('c-filing', '62.2', { source: 'filing' }),
      quoted('c-filed', '62.2', 'differs', ['c']),
      quoted('c-released', '66', 'agrees', ['c']),
    ]),
    ...at('the more precise', '2004', [
      printed('d', '25.4', copied),
      printed('d-rounded', '25', copiedLater),
      quoted('d-low', '24.6', 'differs', ['d'], august),
      quoted('d-high', '25.4', 'agrees', ['d'], august),
    ]),
    ...at('the more recent', '2005', [
      printed('e', '328', later),
      printed('e-first', '330'),
      quoted('e-old', '330', 'differs', ['e'], august),
      quoted('e-new', '328', 'agrees', ['e'], august),
    ]).map((line) => ({ ...line, ...units })),
    ...at('never a slip', '2006', [
      printed('f', '29', copied),
      printed('f-slip', '24.37', { ...later, slip: true }),
      quoted('f-wrong', '24', 'differs', ['f'], august),
      quoted('f-right', '29', 'agrees', ['f'], august),
    ]),
    ...at('a slip alone', '2007', [
      printed('g', '77', { ...copied, slip: true }),
      quoted('g-same', '77', 'unpublished'),
    ]),
    ...at('articles alone', '2008', [
      quoted('h', '33.3', 'unpublished'),
      quoted('h-2', '33.3', 'unpublished', [], august),
    ]),
  ],
  'streaming, each coordinate alone': [
    ...at('a', '2001-Q4', [
      printed('a-quarter', '24', growth),
      printed('a-year', '37', { ...growth, ...of('2001') }),
      quoted('a', '37', 'moved period', ['a-year'], growth),
    ]),
    ...at('b', '2002', [
      printed('b-share', '15.1'),
      printed('b-growth', '18.2', growth),
      quoted('b', '18.2', 'moved measure', ['b-growth']),
    ]),
    ...at('c', '2003', [
      printed('c-own', '43'),
      printed('c-there', '41', abroad),
      quoted('c', '41', 'moved market', ['c-there']),
    ]),
    ...at('d', '2004', [
      printed('d-own', '51.5'),
      printed('d-other', '56.5', { subject: 'dora' }),
      quoted('d', '56.5', 'moved subject', ['d-other']),
    ]),
    ...at('e', '2005', [
      printed('e-own', '61'),
      printed('e-rival', '64', rival),
      quoted('e', '64', 'moved researchFirm', ['e-rival']),
    ]),
    ...at('volt-ny', '2025-01-30', [
      printed('f-close', '5.1', prices),
      printed('f-early', '7.9', early),
      printed('f-day-before', '-1.2', { ...prices, ...of('2025-01-29') }),
      printed('f-elsewhere', '3.9', { ...prices, subject: 'volt-hk' }),
      quoted('f', '7.9', 'moved window', ['f-early'], prices),
      quoted('f-right', '7.9', 'agrees', ['f-early'], early),
      quoted('f-late', '-1.2', 'moved period', ['f-day-before'], { ...prices, ...august }),
      quoted('f-abroad', '3.9', 'moved subject', ['f-elsewhere'], { ...prices, ...august }),
    ]),
    ...at('g', '2007', [
      printed('g-there', '71', abroad),
      quoted('g', '71', 'moved market', ['g-there']),
      quoted('g-two-off', '71', 'unpublished', [], of('2008')),
      quoted('g-wrong', '75', 'unpublished', [], august),
    ]),
  ],
  'search engines, the order of coordinates': [
    ...at('a', '2001', [
      printed('a-firm', '41', rival),
      printed('a-measure', '41', growth),
      printed('a-period', '41', of('2000')),
      quoted('a', '41', 'moved period', ['a-period']),
    ]),
    ...at('b', '2003', [
      printed('b-market', '42', abroad),
      printed('b-measure', '42', growth),
      quoted('b', '42', 'moved measure', ['b-measure']),
    ]),
    ...at('c', '2005', [
      printed('c-subject', '43', { subject: 'cleo' }),
      printed('c-market', '43', abroad),
      quoted('c', '43', 'moved market', ['c-market']),
    ]),
    ...at('d', '2007', [
      printed('d-firm', '44', rival),
      printed('d-subject', '44', { subject: 'dora' }),
      quoted('d', '44', 'moved subject', ['d-subject']),
    ]),
  ],
  'search engines, the total, the others and a tie': [
    ...at('total', '2024-Q4', [printed('t', '77.4', units), quoted('t-right', '77', 'agrees', ['t'], units)]),
    ...at('others', '2024-Q4', [printed('o', '22.3'), quoted('o-wrong', '28', 'differs', ['o'])]),
    ...at('nana', '2023', [printed('n', '2', rank), quoted('n-second', '2', 'agrees', ['n'], rank)]),
    ...at('olaf', '2023', [printed('p', '2', rank), quoted('p-second', '2', 'agrees', ['p'], rank)]),
  ],
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { coordinatesOf, factKey } from '../../src/domain/coordinates'
import { COORDINATES } from '../../src/domain/coordinates'
import { type Verdict, verdictsOf } from '../../src/domain/verdicts'
import { verdictSentence } from '../../src/domain/verdictSentence'
import type { Statement } from '../../src/schema/dataset'
import { DIRECTIONS, MEASURES, type Qualifier, QUALIFIERS, WINDOWS } from '../../src/schema/vocabulary'
import { listing, quote, source } from '../make'
import { bruteVerdicts } from './bruteVerdicts'
import { DATA, type Own, statements } from './onSides'

const KINDS = ['agrees', 'moved', 'differs', 'incomplete', 'unpublished']
const ARTICLES = ['undated', 'early', 'late', 'written']
const PAGES = ['release', 'reprint', 'reprint-2025', 'reprint-2026']
const CATALOG = catalogOf({
  ...DATA,
  listings: [listing()],
  sources: [
    ...DATA.sources,
    source({ id: 'undated' }),
    source({ id: 'early', publishedOn: '2024-11' }),
    source({ id: 'late', publishedOn: '2025-02-11' }),
    source({ id: 'written', writtenOn: '2025' }),
  ],
})

/** One value most of the time, so that statements meet. */
const mostly = <T>(value: T, ...others: T[]) => fc.constantFrom(...Array.from({ length: 12 }, () => value), ...others)
const periods = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2023', '2024', '2024-12']
const spans = ['2025-01/2025-02', '2025-01-13/2025-02-12', '2025-01-14/2025-02-12']
const quotes = [quote(), quote({ paragraph: 1 }), quote({ paragraph: 2 }), quote({ section: 'A' })]

const said = {
  value: fc.constantFrom(1, 2, 10, 17, 17, 20, 100, 17.2),
  qualifier: mostly<Qualifier>('exact', 'about', 'over', 'under', 'at-least', 'at-most'),
}
const place = {
  market: mostly<string | null>('cn', 'world', null),
  researchFirm: mostly<string | null>('canalys', 'idc', null),
}
const stated = fc.record({
  ...said,
  ...place,
  subject: fc.constantFrom('apple', 'apple', 'vivo'),
  period: fc.constantFrom(...periods, '2024-Q4', '2024-Q4', null),
  measure: fc.constantFrom<Statement['measure']>('share', 'share', 'growth', 'rank'),
  unit: fc.constant('percent'),
})
const priced = fc.record({
  ...said,
  measure: fc.constant<Statement['measure']>('price-move'),
  subject: fc.constantFrom('baba-hk', 'baba-us'),
  market: fc.constant(null),
  period: fc.constantFrom(...spans, '2025-02-12', null),
  researchFirm: fc.constant(null),
  window: fc.constantFrom(...WINDOWS.slice(0, 2), null),
})
/** Counts, and what they give: shares, growth, points, years. */
const counted = fc
  .record({
    ...said,
    ...place,
    subject: fc.constantFrom('apple', 'vivo', 'total'),
    period: fc.constantFrom(...periods.slice(0, -1)),
    measure: fc.constantFrom<Statement['measure']>('shipments', 'shipments', 'shipments', 'share', 'growth'),
    unit: fc.constantFrom('percent', 'percentage points'),
  })
  .map((own): Own => {
    if (own.measure === 'share') return own
    return own.measure === 'growth' ? { ...own, unit: 'percent' } : { ...own, unit: 'million units' }
  })
const bare = fc.record({ direction: fc.constantFrom(...DIRECTIONS), value: fc.constant(null) })

/** A small world: what a few articles quote, and what was published. */
function worldOf(number: fc.Arbitrary<Own>, articles: string[], decimals: number | null) {
  const fact = fc
    .tuple(number, bare, mostly<'number' | 'direction' | 'slip'>('number', 'direction', 'slip'))
    .map(([own, words, form]): Own => ({ ...own, ...(form === 'direction' ? words : {}), slip: form === 'slip' }))
  const quotation = fc
    .tuple(fact, fc.constantFrom(...articles), fc.constantFrom(...quotes))
    .map(([own, article, words]): Own => ({ ...own, source: article, quote: words }))
  const publication = fc
    .tuple(fact, fc.constantFrom(...PAGES), mostly(decimals, null))
    .map(([own, page, printed]): Own => ({ ...own, source: page, decimals: own.value === 17.2 ? null : printed }))
  return fc.record({
    quoted: fc.array(quotation, { minLength: 1, maxLength: 8, size: 'max' }),
    published: fc.array(publication, { maxLength: 40, size: 'max' }),
  })
}

const world = fc.oneof(
  worldOf(fc.oneof({ weight: 3, arbitrary: stated }, { weight: 1, arbitrary: priced }), ARTICLES, null),
  worldOf(counted, ARTICLES, 2),
)

/** A verdict in short, as the reference gives it; of several places that nothing decides between, the one that was taken. */
function short({ statement: { id }, kind, move }: Verdict) {
  return { id, kind, slot: move?.coordinate ?? null, to: move ? [move.to] : [] }
}

const shorts = (all: Statement[]) => verdictsOf(all, CATALOG).map(short)

test('verdicts are those of a walk over everything that was published', () => {
  fc.assert(
    fc.property(world, ({ quoted, published }) => {
      const all = statements([...quoted, ...published])
      const found = shorts(all)
      const expected = bruteVerdicts(all, CATALOG).map((brute, index) => {
        const taken = found[index]?.to.filter((to) => brute.to.includes(to)) ?? []
        return { ...brute, to: taken.length > 0 ? taken : brute.to }
      })
      expect(found).toEqual(expected)
    }),
  )
})

test('a number that moved stands elsewhere on exactly one coordinate, which is known on both sides', () => {
  fc.assert(
    fc.property(world, ({ quoted, published }) => {
      for (const { kind, statement, move, alternatives } of verdictsOf(
        statements([...quoted, ...published]),
        CATALOG,
      )) {
        expect(KINDS).toContain(kind)
        expect(kind === 'moved').toBe(move !== null)
        for (const { coordinate, from, to, figure } of move ? [move, ...alternatives] : alternatives) {
          const own = coordinatesOf(statement)
          expect(COORDINATES.filter((each) => own[each] !== figure.coordinates[each])).toEqual([coordinate])
          expect([own[coordinate], figure.coordinates[coordinate], own.inPoints]).toEqual([
            from,
            to,
            figure.coordinates.inPoints,
          ])
          expect(from).not.toBeNull()
          expect(to === null).toBe(figure.coordinates[coordinate] === null)
          expect(to !== null || coordinate === 'researchFirm').toBe(true)
        }
      }
    }),
  )
})

test('the order in which facts are published makes no kind', () => {
  const shuffled = world.chain(({ quoted, published }) => {
    const facts = new Map(statements(published).map((each) => [factKey(coordinatesOf(each)), each]))
    return fc.record({
      quoted: fc.constant(statements(quoted)),
      facts: fc.constant([...facts.values()]),
      other: fc.shuffledSubarray([...facts.values()], { minLength: facts.size }),
    })
  })
  fc.assert(
    fc.property(shuffled, ({ quoted, facts, other }) => {
      const kinds = (all: readonly Statement[]) => verdictsOf([...quoted, ...all], CATALOG).map(({ kind }) => kind)
      expect(kinds(other)).toEqual(kinds(facts))
    }),
  )
})

test('what is published of other vendors and markets leaves alone what agrees', () => {
  const elsewhere = fc.constantFrom<Own>({ subject: 'honor' }, { market: 'moon' })
  fc.assert(
    fc.property(
      world,
      fc.array(fc.tuple(fc.oneof(stated, counted), elsewhere), { maxLength: 10 }),
      ({ quoted, published }, others) => {
        const all = [...quoted, ...published]
        const more = others.map(([own, away]): Own => ({ ...own, ...away, source: 'release' }))
        const agreeing = verdictsOf(statements(all), CATALOG).filter(({ kind }) => kind === 'agrees')
        const after = new Map(
          verdictsOf(statements([...all, ...more]), CATALOG).map((each) => [each.statement.id, each]),
        )
        const again = agreeing.map(({ statement: { id } }) => after.get(id)!)
        const brief = (each: Verdict) => [each.statement.id, each.kind, each.published!.key, each.published!.value]
        expect(again.map(brief)).toEqual(agreeing.map(brief))
      },
    ),
  )
})

describe('whatever a file says', () => {
  const ids = ['apple', 'vivo', 'others', 'total', 'baba-hk', 'nobody']
  const anyPeriod = fc.constantFrom(...periods, ...spans, '0000', '9999-Q4', '2025-02/2025-01', '2024-13', '2024-02-31')
  const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 })
  const tenPowers = fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -80, max: 12 }))
    .map(([digits, power]) => digits * 10 ** power)
  const anything = fc.record({
    source: fc.constantFrom(...ARTICLES, ...PAGES, 'filing', 'daily'),
    measure: fc.constantFrom(...MEASURES),
    subject: fc.constantFrom(...ids),
    market: orNull(fc.constantFrom('cn', 'world', '')),
    period: orNull(anyPeriod),
    researchFirm: orNull(fc.constantFrom('canalys', 'idc', 'nobody')),
    window: orNull(fc.constantFrom(...WINDOWS)),
    value: orNull(fc.oneof(said.value, tenPowers, fc.constant(0))),
    unit: orNull(fc.constantFrom('percent', 'percentage points', 'million units', 'rank', 'HKD')),
    decimals: orNull(fc.integer({ min: -9, max: 9 })),
    qualifier: fc.constantFrom(...QUALIFIERS),
    direction: orNull(fc.constantFrom(...DIRECTIONS)),
    slip: fc.boolean(),
    implied: fc.boolean(),
    quote: orNull(fc.constantFrom(...quotes)),
  })

  test('every statement of an article that is no event has a verdict and a sentence', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), (all) => {
        const made = statements(all)
        const verdicts = verdictsOf(made, CATALOG)
        const judged = made.filter(
          ({ source: id, measure }) => CATALOG.sources.get(id)!.kind === 'article' && measure !== 'event',
        )
        expect(verdicts.map(({ statement }) => statement)).toEqual(judged)
        for (const verdict of verdicts)
          expect(verdictSentence(verdict, CATALOG)).toMatch(/^(?!.*(?:undefined|null|NaN|\[object)).*\S\.$/)
      }),
    )
  })
})

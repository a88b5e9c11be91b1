import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coordinatesOf, factKey } from '../../src/domain/coordinates'
import type { SliceQuestion } from '../../src/domain/sliceQuestion'
import { memorySource } from '../../src/query/memorySource'
import type { Statement } from '../../src/schema/dataset'
import type { Measure } from '../../src/schema/vocabulary'
import { dataset, statement } from '../make'

const MEASURES: Measure[] = ['share', 'shipments', 'growth', 'rank']
const market = fc.constantFrom(null, 'cn', 'ww')
const researchFirm = fc.constantFrom(null, 'canalys', 'idc')
const question: fc.Arbitrary<SliceQuestion> = fc.record(
  { market, researchFirm, measures: fc.subarray(MEASURES, { minLength: 0 }) },
  { requiredKeys: [] },
)
const anyFile = fc
  .array(
    fc.record({
      market,
      researchFirm,
      measure: fc.constantFrom(...MEASURES),
      subject: fc.constantFrom('apple', 'vivo'),
      period: fc.constantFrom(null, '2024', '2024-Q4'),
      unit: fc.constantFrom(null, 'percentage points'),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((fields) => dataset({ statements: fields.map((field, at) => statement({ ...field, id: `s${at}` })) }))

/** The meaning of a question, in the plainest way. */
function answersTo(said: Statement, asked: SliceQuestion): boolean {
  if ('market' in asked && said.market !== asked.market) return false
  if ('researchFirm' in asked && said.researchFirm !== asked.researchFirm) return false
  return !asked.measures || asked.measures.some((measure) => measure === said.measure)
}

describe('a data set in memory', () => {
  it('answers a slice with what a plain search finds, in file order', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, question, async (file, asked) => {
        const found = await memorySource('test', file).slice(asked)
        expect(found).toEqual(file.statements.filter((said) => answersTo(said, asked)))
      }),
    )
  })

  it('answers a fact with all statements on its coordinates', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const source = memorySource('test', file)
        for (const said of file.statements) {
          const key = factKey(coordinatesOf(said))
          expect(await source.fact(coordinatesOf(said))).toEqual(
            file.statements.filter((other) => factKey(coordinatesOf(other)) === key),
          )
        }
      }),
    )
  })

  it('hands out the very statements of the file, and no list of its own', async () => {
    const file = dataset({ statements: [statement({ id: 'a' }), statement({ id: 'b' })] })
    const source = memorySource('test', file)
    const slice = await source.slice({})
    expect(slice[0]).toBe(file.statements[0])
    slice.length = 0
    expect(await source.slice({})).toHaveLength(2)
  })

  it('knows its sources, and that it does not know one', async () => {
    const source = memorySource('test', dataset())
    expect(await source.source('daily')).toMatchObject({ kind: 'article' })
    expect(await source.source('nobody')).toBeNull()
  })

  it('answers nothing for coordinates that no statement has', async () => {
    const source = memorySource('test', dataset({ statements: [statement()] }))
    expect(await source.fact({ ...coordinatesOf(statement()), period: '1999' })).toEqual([])
    expect(await source.slice({ market: 'the-moon' })).toEqual([])
  })

  it('says the same without a wait', async () => {
    const source = memorySource('test', dataset({ statements: [statement()] }))
    const atHand = source.atHand?.()
    expect(atHand?.facets()).toBe(await source.facets())
    expect(atHand?.slice({})).toEqual(await source.slice({}))
    expect(atHand?.source('daily')).toBe(await source.source('daily'))
  })
})

import { describe, expect, test } from 'vitest'
import { verdictsOf } from '../../src/domain/verdicts'
import type { Quote } from '../../src/schema/dataset'
import { quote } from '../make'
import { CATALOG, type Own, statements } from './onSides'

const YEAR = '2024'

/** A verdict in short: "s0 moved to 2024 with s1"; alone; fits also 2024. */
function verdicts(quoted: Own[], release: Own[]): string[] {
  const all = statements([...quoted, ...release.map((each) => ({ source: 'release', ...each }))])
  return verdictsOf(all, CATALOG).map(({ statement, kind, move, together, isAlone, fitsAlso }) => {
    const where = move ? ` to ${move.to}` : ''
    const others = together.length > 0 ? ` with ${together.map(({ id }) => id).join(' ')}` : ''
    const also = fitsAlso ? `, fits also ${fitsAlso.key}` : ''
    return `${statement.id} ${kind}${where}${others}${isAlone ? ', alone' : ''}${also}`
  })
}

/** Shares of apple, vivo, oppo and so on, as a passage gives them. */
const shares = (values: Record<string, number>, own: Own = {}): Own[] =>
  Object.entries(values).map(([subject, value]) => ({ subject, value, ...own }))

const inParagraph = (paragraph: number | null, section: string | null = null): { quote: Quote } => ({
  quote: quote({ paragraph, section }),
})

describe('numbers of one passage that moved', () => {
  const QUARTER = shares({ apple: 17, vivo: 18, oppo: 19, huawei: 16 })
  const FULL = shares({ apple: 27, vivo: 28, oppo: 29, huawei: 16 }, { period: YEAR })
  const BOTH = [...QUARTER, ...FULL]

  test('the same way name each other, and the one that fits both places says so', () => {
    expect(verdicts(shares({ apple: 27, vivo: 28, oppo: 29, huawei: 16 }), BOTH)).toEqual([
      's0 moved to 2024 with s1 s2',
      's1 moved to 2024 with s0 s2',
      's2 moved to 2024 with s0 s1',
      's3 agrees, fits also share~huawei~cn~2024~canalys',
    ])
  })

  test('one by one do not make it likely that another did', () => {
    expect(verdicts(shares({ apple: 27, huawei: 16 }), BOTH)).toEqual(['s0 moved to 2024', 's1 agrees'])
  })

  test('another way, by itself, is alone among several', () => {
    expect(verdicts(shares({ apple: 27, vivo: 28, oppo: 16 }), BOTH)).toEqual([
      's0 moved to 2024 with s1',
      's1 moved to 2024 with s0',
      's2 moved to huawei, alone',
    ])
    expect(verdicts(shares({ apple: 27, oppo: 16 }), BOTH)).toEqual(['s0 moved to 2024', 's1 moved to huawei'])
  })

  test('from different places, or to different ones, moved different ways', () => {
    const other = shares({ vivo: 28 }, { period: '2024-Q3' })
    expect(verdicts([...shares({ apple: 27 }), ...other], FULL)).toEqual(['s0 moved to 2024', 's1 moved to 2024'])
  })

  test('are not what differs or is not on record', () => {
    expect(verdicts(shares({ apple: 27, vivo: 50, honor: 51 }), BOTH)).toEqual([
      's0 moved to 2024',
      's1 differs',
      's2 unpublished',
    ])
  })

  test('elsewhere do not fit what stands on another place', () => {
    const quoted = [...shares({ apple: 27, vivo: 28 }), ...shares({ huawei: 16 }, { period: '2024-Q3' })]
    const third = shares({ huawei: 16 }, { period: '2024-Q3' })
    expect(verdicts(quoted, [...BOTH, ...third])[2]).toBe('s2 agrees')
  })

  test('elsewhere do not fit what has another number there, nor a direction', () => {
    const release = [...BOTH, ...shares({ honor: 8 }), ...shares({ honor: 9 }, { period: YEAR })]
    expect(verdicts(shares({ apple: 27, vivo: 28, honor: 8 }), release)[2]).toBe('s2 agrees')
    const up: Own = { subject: 'honor', value: null, direction: 'up' }
    const ups = [up, { ...up, period: YEAR }]
    expect(verdicts([...shares({ apple: 27, vivo: 28 }), up], [...BOTH, ...ups])[2]).toBe('s2 agrees')
  })
})

describe('several groups', () => {
  const FAR = shares({ apple: 37, vivo: 38, oppo: 39, huawei: 8 }, { period: '2023-Q4' })
  const FULL = shares({ honor: 27, xiaomi: 28, huawei: 8 }, { period: YEAR })
  const OWN = shares({ huawei: 8 })

  test('the largest is what an agreeing number is held against first', () => {
    const [three, two] = [shares({ apple: 37, vivo: 38, oppo: 39 }), shares({ honor: 27, xiaomi: 28 })]
    const release = [...FAR, ...FULL, ...OWN]
    const also = (passage: Own[]) => verdicts([...passage, ...OWN], release).at(-1)
    expect(also([...two, ...three])).toBe('s5 agrees, fits also share~huawei~cn~2023-Q4~canalys')
    expect(also([...three, ...two])).toBe('s5 agrees, fits also share~huawei~cn~2023-Q4~canalys')
    expect(also([...two, three[0]!])).toBe('s3 agrees, fits also share~huawei~cn~2024~canalys')
  })

  test('the next one counts where the largest does not fit', () => {
    const passage = [...shares({ apple: 37, vivo: 38, oppo: 39, honor: 27, xiaomi: 28 }), ...OWN]
    const release = [...FAR.slice(0, 3), ...FULL, ...OWN]
    expect(verdicts(passage, release).at(-1)).toBe('s5 agrees, fits also share~huawei~cn~2024~canalys')
  })
})

describe('what explains most of a passage', () => {
  const FULL = shares({ apple: 27 }, { period: YEAR })
  const FAR = shares({ apple: 27, vivo: 28 }, { period: '2023-Q4' })

  test('wins over the period that holds the stated one', () => {
    expect(verdicts(shares({ apple: 27, vivo: 28 }), [...FULL, ...FAR])).toEqual([
      's0 moved to 2023-Q4 with s1',
      's1 moved to 2023-Q4 with s0',
    ])
  })

  test('does not count what agrees where it stands, nor what is open', () => {
    const own = shares({ vivo: 28 })
    const release = [...FULL, ...FAR, ...own]
    expect(verdicts(shares({ apple: 27, vivo: 28 }), release)).toEqual(['s0 moved to 2024', 's1 agrees'])
    const open: Own = { subject: 'vivo', value: 28, researchFirm: null }
    const elsewhere = { ...open, period: '2023-Q4' }
    expect(verdicts([...shares({ apple: 27 }), open], [...FULL, ...FAR, elsewhere])).toEqual([
      's0 moved to 2024',
      's1 incomplete',
    ])
  })
})

describe('a passage is', () => {
  const FAR = shares({ apple: 27, vivo: 28 }, { period: '2023-Q4' })
  const pair = (first: Own, second: Own) =>
    verdicts([...shares({ apple: 27 }, first), ...shares({ vivo: 28 }, second)], FAR)[0]!.endsWith('with s1')

  test.each<[string, boolean, Own, Own]>([
    ['a source without quotations', true, {}, {}],
    ['a paragraph', true, inParagraph(1), inParagraph(1)],
    ['one paragraph only', false, inParagraph(1), inParagraph(2)],
    ['a paragraph across sections', true, inParagraph(1, 'A'), inParagraph(1, 'B')],
    ['a section', true, inParagraph(null, 'A'), inParagraph(null, 'A')],
    ['one section only', false, inParagraph(null, 'A'), inParagraph(null, 'B')],
    ['no paragraph with the rest', false, inParagraph(1), inParagraph(null)],
    ['the rest, quoted or not', true, inParagraph(null), {}],
    ['one source only', false, {}, { source: 'weekly' }],
    ['one source only, also by paragraph', false, inParagraph(1), { source: 'weekly', ...inParagraph(1) }],
  ])('%s: %s', (_, expected, first, second) => {
    expect(pair(first, second)).toBe(expected)
  })

  test('not in the way of the order of verdicts', () => {
    const quoted = shares({ apple: 27, oppo: 1, vivo: 28 }).map((own, index) => ({
      ...own,
      ...inParagraph((index % 2) + 1),
    }))
    expect(verdicts(quoted, FAR)).toEqual([
      's0 moved to 2023-Q4 with s2',
      's1 unpublished',
      's2 moved to 2023-Q4 with s0',
    ])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceOf } from '../../src/domain/catalog'
import { layerOf } from '../../src/domain/layers'
import { LEDGER_FILTERS, ledgerChoice, type LedgerFilter, type LedgerSettings } from '../../src/domain/ledgerChoice'
import type { Statement } from '../../src/schema/dataset'
import { CATALOG, statements } from './onSides'

const file = fc
  .array(
    fc.record({
      source: fc.constantFrom('daily', 'weekly', 'release'),
      subject: fc.constantFrom('apple', 'vivo'),
      measure: fc.constantFrom('share', 'rank'),
      market: fc.constantFrom(null, 'cn'),
      researchFirm: fc.constantFrom(null, 'canalys', 'idc'),
      period: fc.constantFrom(null, '2024', '2024-Q4', '2023-Q1'),
    }),
    { maxLength: 30 },
  )
  .map((fields) => statements(fields as Partial<Statement>[]))
const settings: fc.Arbitrary<LedgerSettings> = fc.record({
  layer: fc.constantFrom(null, 'quoted', 'published'),
  market: fc.constantFrom(null, 'cn'),
  firm: fc.constantFrom(null, 'canalys', 'idc'),
  measure: fc.constantFrom(null, 'share' as const, 'rank' as const),
  periods: fc.constantFrom(null, ['2024'], { from: '2023-Q1', to: '2024-Q3' }),
  vendors: fc.constantFrom(null, [], ['apple'], ['apple', 'vivo']),
  sources: fc.constantFrom(null, [], ['daily']),
})

/** What a filter lets through, and the choice that a statement belongs to, in the plainest way. */
const PLAIN: Record<LedgerFilter, (said: Statement, set: LedgerSettings) => boolean> = {
  layer: (said, { layer }) => layer === null || layerOf(sourceOf(CATALOG, said.source)) === layer,
  market: (said, { market }) => market === null || said.market === market,
  firm: (said, { firm }) => firm === null || said.researchFirm === firm,
  measure: (said, { measure }) => measure === null || said.measure === measure,
  periods: ({ period }, { periods }) =>
    periods === null || (Array.isArray(periods) ? ['2024', '2024-Q4'] : ['2023-Q1']).includes(period ?? ''),
  vendors: (said, { vendors }) => vendors === null || vendors.includes(said.subject),
  sources: (said, { sources }) => sources === null || said.source === 'release' || sources.includes(said.source),
}

test('filters let through what a plain search does, and count what each choice would leave', () => {
  fc.assert(
    fc.property(file, settings, (all, set) => {
      const { chosen, counts } = ledgerChoice(all, set, CATALOG)
      const through = (filters: readonly LedgerFilter[]) =>
        all.filter((said) => filters.every((filter) => PLAIN[filter](said, set)))
      expect(chosen).toEqual(through(LEDGER_FILTERS))
      const without = (filter: LedgerFilter) => through(LEDGER_FILTERS.filter((other) => other !== filter))
      for (const filter of LEDGER_FILTERS) expect(counts[filter].all).toBe(without(filter).length)
      const ofApple = without('vendors').filter(({ subject }) => subject === 'apple').length
      expect(counts.vendors.of.get('apple') ?? 0).toBe(ofApple)
      const quoted = without('layer').filter(({ source }) => source !== 'release').length
      expect(counts.layer.of.get('quoted') ?? 0).toBe(quoted)
      expect([...counts.periods.of.keys()]).not.toContain(null)
    }),
  )
})

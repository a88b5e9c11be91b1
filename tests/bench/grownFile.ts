import type { Dataset, Statement } from '../../src/schema/dataset'
import { dataset, market, quote, researchFirm, source, statement, vendor } from '../make'

/** How large a file is made: markets are added until it holds all that is published. `most` is the largest share. */
export type Growth = { published: number; quoted: number; vendors: number; quarters: number; most: number }

const ARTICLES = 50

/** Numbers from 0 to 1 that look drawn, the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Shares of vendors in markets by quarter, printed with one decimal; of the quoted ones, in passages of four, six of ten
 * agree, two are those of another quarter, one is another vendor's, and one is nobody's.
 */
export function grownFile({ published, quoted, vendors, quarters, most }: Growth): Dataset {
  const next = numbersFrom(published + quoted)
  const periods = Array.from({ length: quarters }, (_, index) => `${2010 + Math.floor(index / 4)}-Q${(index % 4) + 1}`)
  const release = Array.from({ length: published }, (_, index): Statement => {
    const [rest, period] = [Math.floor(index / quarters), periods[index % quarters]!]
    const own = { subject: `v${rest % vendors}`, market: `m${Math.floor(rest / vendors)}`, period }
    return statement({
      ...own,
      id: `p${index}`,
      source: 'release',
      value: Math.round(next() * most * 10) / 10,
      decimals: 1,
    })
  })
  const articles = Array.from({ length: quoted }, (_, index): Statement => {
    const at = Math.floor(next() * published)
    const [own, chance] = [release[at]!, next()]
    const other = release[chance < 0.8 ? (at + 1) % published : (at + quarters) % published]!
    const value = chance < 0.6 ? own.value : chance < 0.9 ? other.value : 99.9
    const words = quote({ exact: `held ${value}%`, paragraph: Math.floor(index / ARTICLES / 4) + 1 })
    return { ...own, id: `q${index}`, source: `a${index % ARTICLES}`, value, quote: words }
  })
  const length = Math.ceil(published / (vendors * quarters))
  return dataset({
    vendors: Array.from({ length: vendors }, (_, index) => vendor({ id: `v${index}`, name: `Vendor ${index + 1}` })),
    researchFirms: [researchFirm()],
    markets: Array.from({ length }, (_, index) => market({ id: `m${index}`, name: `Market ${index + 1}` })),
    sources: [
      source({ id: 'release', kind: 'release' }),
      ...Array.from({ length: ARTICLES }, (_, index) => source({ id: `a${index}`, publishedOn: '2026-01' })),
    ],
    statements: [...release, ...articles],
  })
}

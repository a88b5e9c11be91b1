import { english } from '../../src/domain/texts/en'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { backingInWords, backingOf, originOf } from '../../src/domain/origins'
import { dataset, source, statement } from '../make'

const CATALOG = catalogOf(
  dataset({
    sources: [
      ['story', null],
      ['rewrite', 'story'],
      ['rewrite-of-it', 'rewrite'],
      ['other', null],
      ['ring-b', 'ring-a'],
      ['ring-a', 'ring-c'],
      ['ring-c', 'ring-b'],
      ['off-ring', 'ring-b'],
      ['self', 'self'],
    ].map(([id, derivedFrom]) => source({ id: id!, derivedFrom: derivedFrom! })),
  }),
)

const said = (...sources: string[]) => sources.map((id, at) => statement({ id: `s${at}`, source: id }))

describe('the origin of a source', () => {
  test.each([
    ['story', 'story'],
    ['rewrite', 'story'],
    ['rewrite-of-it', 'story'],
    ['other', 'other'],
    ['nobody-knows', 'nobody-knows'],
  ])('of %s is %s', (id, origin) => expect(originOf(id, CATALOG)).toBe(origin))

  test.each(['ring-a', 'ring-b', 'ring-c', 'off-ring'])('of %s, in or off a ring, is the first of the ring', (id) => {
    expect(originOf(id, CATALOG)).toBe('ring-a')
  })

  test('of a source that names itself is itself', () => expect(originOf('self', CATALOG)).toBe('self'))
})

describe('the backing of statements', () => {
  test('counts a source once, and rewrites of one story as one origin', () => {
    expect(backingOf(said('story', 'rewrite', 'rewrite', 'rewrite-of-it', 'other'), CATALOG)).toEqual({
      sources: 4,
      origins: 2,
    })
    expect(backingOf([], CATALOG)).toEqual({ sources: 0, origins: 0 })
  })

  test.each([
    [{ sources: 3, origins: 1 }, '3 articles, 1 origin'],
    [{ sources: 4, origins: 2 }, '4 articles, 2 origins'],
    [{ sources: 1, origins: 1 }, '1 article'],
    [{ sources: 2, origins: 2 }, '2 articles'],
  ])('%o reads "%s"', (backing, words) => expect(backingInWords(backing, 'articles', english)).toBe(words))
})

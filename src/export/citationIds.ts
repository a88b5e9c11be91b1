import { shortEdition } from '../domain/edition'
import type { Cited } from './citation'

const LONGEST = 60

/** Ids for reference managers, the first for what is cited, then one a source: plain letters, each once. */
export function citationIds({ title, edition, sources }: Cited): string[] {
  const wished = [
    ['quotient', shortEdition(edition) ?? '', title].join('-'),
    ...sources.map(({ id }) => `quotient-source-${id}`),
  ].map(plain)
  const ids = new Set<string>()
  for (const id of wished) {
    let unique = id
    for (let count = 2; ids.has(unique); count++) unique = `${id}-${count}`
    ids.add(unique)
  }
  return [...ids]
}

function plain(words: string): string {
  const letters = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return letters.slice(0, LONGEST).replace(/-+$/, '')
}

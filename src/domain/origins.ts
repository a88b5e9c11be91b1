import type { Statement } from '../schema/dataset'
import type { Catalog } from './catalog'
import type { Texts } from './texts/texts'

/**
 * The source that a story goes back to by `derivedFrom`; a source that names none is its own origin. In a ring, which no
 * checked file has, the id that sorts first stands for all.
 */
export function originOf(source: string, catalog: Catalog): string {
  const trail = [source]
  for (;;) {
    const next = catalog.sources.get(trail.at(-1)!)?.derivedFrom ?? null
    if (next === null) return trail.at(-1)!
    if (trail.includes(next)) return trail.slice(trail.indexOf(next)).toSorted()[0]!
    trail.push(next)
  }
}

/** How many sources stand behind statements, and how many of them are independent: rewrites of one story count once. */
export type Backing = { sources: number; origins: number }

/** The backing of statements: their sources, and the origins of these. */
export function backingOf(statements: readonly Statement[], catalog: Catalog): Backing {
  const sources = new Set(statements.map(({ source }) => source))
  const origins = new Set([...sources].map((source) => originOf(source, catalog)))
  return { sources: sources.size, origins: origins.size }
}

/** "3 articles, 1 origin"; where every source is its own origin, just "3 articles". */
export function backingInWords({ sources, origins }: Backing, kind: 'articles' | 'pages', texts: Texts): string {
  const all = texts.amounts[kind](sources)
  return origins === sources ? all : texts.figures.independent(all, texts.amounts.origins(origins))
}

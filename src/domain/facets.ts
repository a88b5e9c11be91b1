import type { Dataset, Source, Statement } from '../schema/dataset'
import type { Measure } from '../schema/vocabulary'
import { type Catalog, catalogOf } from './catalog'
import { groupBy } from './groupBy'
import { layerOf } from './layers'
import { comparePeriods } from './periods'
import { sliceKey } from './sliceQuestion'

/** What there is in one market × research firm × measure: how many statements on each side, and for which periods. */
export type SliceFacet = {
  market: string | null
  researchFirm: string | null
  measure: Measure
  quoted: number
  published: number
  periods: string[]
  quotedPeriods: string[]
}

/** What a data set has to choose from: its catalog, and the slices with their sizes. */
export type Facets = {
  catalog: Catalog
  slices: SliceFacet[]
  statements: number
  /** How many sources state anything. */
  pages: number
  articles: Source[]
}

/** Reads the facets off a data set, in one pass over its statements. */
export function facetsOf(dataset: Dataset): Facets {
  const catalog = catalogOf(dataset)
  const slices = groupBy(dataset.statements, sliceKey)
  const quoting = new Set(dataset.statements.map((statement) => statement.source))
  return {
    catalog,
    slices: [...slices.values()].map((statements) => sliceFacet(statements, catalog)),
    statements: dataset.statements.length,
    pages: quoting.size,
    articles: dataset.sources.filter((source) => source.kind === 'article' && quoting.has(source.id)),
  }
}

function sliceFacet(statements: Statement[], catalog: Catalog): SliceFacet {
  const { market, researchFirm, measure } = statements[0]!
  const quoted = statements.filter((statement) => layerOf(catalog.sources.get(statement.source)!) === 'quoted')
  const outright = (all: Statement[]) => all.filter((statement) => !statement.slip)
  return {
    market,
    researchFirm,
    measure,
    quoted: quoted.length,
    published: statements.length - quoted.length,
    periods: periodsOf(outright(statements)),
    quotedPeriods: periodsOf(outright(quoted)),
  }
}

/** The periods of statements, each once, in order of time. */
export function periodsOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => statement.period ?? []))].toSorted(comparePeriods)
}

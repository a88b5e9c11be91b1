import type { Source, Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'

/** Which side speaks: the articles, or the research firm and those who reprint it. */
export type Layer = 'quoted' | 'published'

/** The side that a source is on: an article quotes; a release, a filing or its reprint publishes. */
export function layerOf(source: Source): Layer {
  return source.kind === 'article' ? 'quoted' : 'published'
}

/** The statements of one side; on the quoted side, of the articles that are switched on (null: all). */
export function onLayer(statements: readonly Statement[], layer: Layer, catalog: Catalog, articles: string[] | null) {
  return statements.filter((statement) => {
    const isSide = layerOf(sourceOf(catalog, statement.source)) === layer
    return isSide && (layer === 'published' || articles === null || articles.includes(statement.source))
  })
}

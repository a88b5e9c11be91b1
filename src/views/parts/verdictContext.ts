import { createContext, useContext } from 'react'
import type { Catalog } from '../../domain/catalog'
import { type Figure, figureInWords } from '../../domain/figures'
import { verdictInShort } from '../../domain/quotedRows'
import { figureName } from '../../domain/receipts'
import type { Verdict } from '../../domain/verdicts'

/** The verdicts of the data, by the id of the statement: every figure on the page is named with its own. */
export const VerdictContext = createContext<ReadonlyMap<string, Verdict>>(new Map())

/** Names figures for those who cannot see them, quoted ones with their verdict. */
export function useFigureName(catalog: Catalog): (figure: Figure) => string {
  const verdicts = useContext(VerdictContext)
  return (figure) => {
    const id = figure.layer === 'quoted' && !figure.derivation ? figure.statements[0]?.id : undefined
    const verdict = id === undefined ? undefined : verdicts.get(id)
    return figureName(
      figure,
      figureInWords(figure, catalog.texts),
      catalog,
      verdict ? verdictInShort(verdict, catalog) : null,
    )
  }
}

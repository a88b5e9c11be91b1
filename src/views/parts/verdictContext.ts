import { createContext, useContext, useMemo } from 'react'
import type { Catalog } from '../../domain/catalog'
import { figureNamer } from '../../domain/figureNames'
import type { Figure } from '../../domain/figures'
import type { Verdict } from '../../domain/verdicts'

/** The verdicts of the data, by the id of the statement: every figure on the page is named with its own. */
export const VerdictContext = createContext<ReadonlyMap<string, Verdict>>(new Map())

/** Names figures for those who cannot see them, quoted ones with their verdict. */
export function useFigureName(catalog: Catalog): (figure: Figure) => string {
  const verdicts = useContext(VerdictContext)
  return useMemo(() => figureNamer(verdicts, catalog), [verdicts, catalog])
}

import type { Catalog } from './catalog'
import { type Figure, figureInWords } from './figures'
import { verdictInShort } from './quotedRows'
import { figureName } from './receipts'
import type { Verdict } from './verdicts'
import { keptIn } from './keptIn'

/** Names figures for those who cannot see them, quoted ones with their verdict; `verdicts` by the id of the statement. Each is named once. */
export function figureNamer(verdicts: ReadonlyMap<string, Verdict>, catalog: Catalog): (figure: Figure) => string {
  const nameOf = (figure: Figure) => {
    const id = figure.layer === 'quoted' && !figure.derivation ? figure.statements[0]?.id : undefined
    const verdict = id === undefined ? undefined : verdicts.get(id)
    const said = verdict ? verdictInShort(verdict, catalog) : null
    return figureName(figure, figureInWords(figure, catalog.texts), catalog, said)
  }
  const names = new WeakMap<Figure, string>()
  return (figure) => keptIn(names, figure, nameOf)
}

/** The name of a figure whose mark shows other words: what is seen must be part of what is heard (WCAG 2.5.3). */
export function nameWith(name: string, shown: string, { texts }: Catalog): string {
  const plain = shown.replaceAll('\u00A0', ' ')
  return name.includes(plain) ? name : texts.figures.standsFor(name, plain)
}

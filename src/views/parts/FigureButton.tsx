import type { Catalog } from '../../domain/catalog'
import { nameWith } from '../../domain/figureNames'
import { type Figure, figureInWords } from '../../domain/figures'
import { toggleReceipt, useView } from '../../state/store'
import { useEmbed } from './embedContext'
import css from './FigureButton.module.css'
import { useFigureName } from './verdictContext'

type Props = {
  figure: Figure
  catalog: Catalog
  marks?: readonly number[]
  /** What stands for the figure in a sentence, where that is not its number. */
  words?: string
}

/** A number on the page: the one way in which numbers are printed in HTML, and the button that opens their receipt. */
export function FigureButton({ figure, catalog, marks = [], words }: Props) {
  const { texts } = catalog
  const shown = words ?? figureInWords(figure, texts)
  const name = useFigureName(catalog)(figure)
  const isOpen = useView((view) => view.receipt === figure.key)
  if (useEmbed()?.isStatic) return shown
  return (
    <>
      <button
        type="button"
        className={css.figure}
        data-layer={figure.derivation ? 'derived' : figure.layer}
        data-figure={figure.key}
        data-conflict={figure.notice !== null}
        aria-label={nameWith(name, shown, catalog)}
        aria-expanded={isOpen}
        onClick={() => toggleReceipt(figure)}
      >
        {shown}
      </button>
      {marks.length > 0 && <sup className={css.marks}>{marks.slice(0, 3).join(' ')}</sup>}
    </>
  )
}

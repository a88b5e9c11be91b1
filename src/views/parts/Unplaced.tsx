import type { Catalog } from '../../domain/catalog'
import { subjectName } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { publishersOf } from '../../domain/headlines'
import { periodInWords } from '../../domain/periods'
import { MEASURE_WORDS } from '../../domain/words'
import { FigureButton } from './FigureButton'
import css from './Unplaced.module.css'

/** What articles say of the same market without a period, a firm or a number: it has no place in the chart. */
export function Unplaced({ figures, catalog }: { figures: readonly Figure[]; catalog: Catalog }) {
  if (figures.length === 0) return null
  return (
    <section className={css.unplaced} aria-label="Said without a place in the chart">
      <h2>Also said, with a part left open</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.key}>
            {subjectName(catalog, figure.coordinates.subject)}, {MEASURE_WORDS[figure.coordinates.measure]}:{' '}
            <FigureButton figure={figure} catalog={catalog} /> {publishersOf([figure], catalog)[0]},{' '}
            {periodInWords(figure.coordinates.period)}
          </li>
        ))}
      </ul>
    </section>
  )
}

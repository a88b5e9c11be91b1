import { type Catalog, subjectName } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { publishersOf } from '../../domain/headlines'
import { periodInWords } from '../../domain/periods'
import { WINDOW_WORDS } from '../../domain/words'
import { FigureButton } from './FigureButton'
import css from './GridTable.module.css'

/** Moves and prices as a table: a row a figure. */
export function MovesTable({ figures, catalog }: { figures: readonly Figure[]; catalog: Catalog }) {
  return (
    <div className={css.scroll} role="region" aria-label="Table: share prices" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {['Listing', 'Day or span', 'Window', 'Said by', 'Figure'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.layer + figure.key}>
              <th scope="row">{subjectName(catalog, figure.coordinates.subject)}</th>
              <td>{periodInWords(figure.coordinates.period)}</td>
              <td>{figure.coordinates.window ? WINDOW_WORDS[figure.coordinates.window] : 'not given'}</td>
              <td>{publishersOf([figure], catalog)[0]}</td>
              <td>
                <FigureButton figure={figure} catalog={catalog} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

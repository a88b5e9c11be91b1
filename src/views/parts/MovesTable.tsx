import { type Catalog, subjectName } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { publishersOf } from '../../domain/headlines'
import { periodInWords } from '../../domain/periods'
import { FigureButton } from './FigureButton'
import { TableScroll } from './TableScroll'
import css from './GridTable.module.css'

/** Moves and prices as a table: a row a figure. */
export function MovesTable({ figures, catalog }: { figures: readonly Figure[]; catalog: Catalog }) {
  const { tables, places } = catalog.texts
  return (
    <TableScroll caption={tables.prices}>
      <table className={css.table}>
        <thead>
          <tr>
            {[tables.listing, tables.day, tables.window, tables.saidBy, tables.figure].map((heading) => (
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
              <td>{periodInWords(figure.coordinates.period, catalog.texts)}</td>
              <td>{figure.coordinates.window ? places.windows[figure.coordinates.window] : tables.notGiven}</td>
              <td>{publishersOf([figure], catalog)[0]}</td>
              <td>
                <FigureButton figure={figure} catalog={catalog} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

import type { Catalog } from '../../domain/catalog'
import { subjectName } from '../../domain/catalog'
import type { Grid } from '../../domain/grid'
import { periodInWords } from '../../domain/periods'
import { marksOf, type SourceNumbers } from '../../domain/sourceNumbers'
import { FigureButton } from './FigureButton'
import { TableScroll } from './TableScroll'
import css from './GridTable.module.css'

type Props = { grid: Grid; catalog: Catalog; caption: string; numbers: SourceNumbers | null }

/** The same data as the chart, with the same buttons: a row a vendor, a column a period. */
export function GridTable({ grid, catalog, caption, numbers }: Props) {
  const { tables, figures } = catalog.texts
  return (
    <TableScroll caption={caption}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.vendor}</th>
            {grid.periods.map((period) => (
              <th key={period} scope="col">
                {periodInWords(period, catalog.texts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((cells, row) => (
            <tr key={grid.subjects[row]}>
              <th scope="row">{subjectName(catalog, grid.subjects[row]!)}</th>
              {cells.map((cell, column) => (
                <td key={grid.periods[column]}>
                  {'gap' in cell ? (
                    <span className={css.gap} data-gap={cell.gap}>
                      {figures.gaps[cell.gap]}
                    </span>
                  ) : (
                    <FigureButton figure={cell} catalog={catalog} marks={numbers ? marksOf(cell, numbers) : []} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

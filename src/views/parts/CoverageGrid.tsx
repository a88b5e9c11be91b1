import { type Catalog, subjectName } from '../../domain/catalog'
import { type Covered, isSingle } from '../../domain/coverage'
import { figureInWords } from '../../domain/figures'
import { periodInWords } from '../../domain/periods'
import { toggleReceipt, useView } from '../../state/store'
import css from './CoverageGrid.module.css'
import { TableScroll } from './TableScroll'
import { useFigureName } from './verdictContext'

type Props = {
  rows: readonly [subject: string, cells: readonly Covered[]][]
  periods: readonly string[]
  catalog: Catalog
}

/** Vendor × period: how many independent origins stand behind each figure; what rests on one source is framed. */
export function CoverageGrid({ rows, periods, catalog }: Props) {
  const { tables } = catalog.texts
  return (
    <TableScroll caption={tables.coverage}>
      <table className={css.grid}>
        <caption className="visually-hidden">{tables.coverageCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.vendor}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {periodInWords(period, catalog.texts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([subject, cells]) => (
            <tr key={subject}>
              <th scope="row">{subjectName(catalog, subject)}</th>
              {cells.map((covered, column) => (
                <td key={periods[column]}>
                  <CoveredCell covered={covered} catalog={catalog} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function CoveredCell({ covered, catalog }: { covered: Covered; catalog: Catalog }) {
  const { cell, figure, all, articles, pages } = covered
  const { tables, figures, places } = catalog.texts
  const nameOf = useFigureName(catalog)
  const chosen = useView((view) => view.receipt)
  if (figure === null)
    return (
      <span className={css.gap} data-gap={'gap' in cell ? cell.gap : undefined}>
        {'gap' in cell ? figures.gaps[cell.gap] : ''}
      </span>
    )
  const isOpen = chosen === figure.key
  return (
    <button
      type="button"
      className={css.cell}
      data-level={Math.min(all.origins, 4)}
      data-single={isSingle(covered)}
      data-derived={figure.derivation !== null}
      data-figure={figure.key}
      aria-expanded={isOpen}
      onClick={() => toggleReceipt(figure)}
    >
      <span className="visually-hidden">
        {nameOf(figure)}
        {places.comma}
      </span>
      <b>{all.origins}</b>
      <span className="visually-hidden"> {tables.origins(all.origins)} </span>
      <span className={css.value} aria-hidden="true">
        {figureInWords(figure, catalog.texts)}
      </span>
      <span className={css.sources}>
        {isSingle(covered) ? tables.singleSource : tables.sources(pages.sources, articles.sources)}
      </span>
    </button>
  )
}

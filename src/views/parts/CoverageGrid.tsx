import { type Catalog, subjectName } from '../../domain/catalog'
import type { Covered } from '../../domain/coverage'
import { isSingle } from '../../domain/coverageHeadline'
import { figureInWords } from '../../domain/figures'
import { GAP_WORDS } from '../../domain/grid'
import type { Backing } from '../../domain/origins'
import { periodInWords } from '../../domain/periods'
import { changeView, useView } from '../../state/store'
import css from './CoverageGrid.module.css'
import { useFigureName } from './verdictContext'

type Props = {
  rows: readonly [subject: string, cells: readonly Covered[]][]
  periods: readonly string[]
  catalog: Catalog
}

/** Vendor × period: how many independent origins stand behind each figure; what rests on one source is framed. */
export function CoverageGrid({ rows, periods, catalog }: Props) {
  return (
    <div className={css.scroll} role="region" aria-label="Table: sources behind each figure" tabIndex={0}>
      <table className={css.grid}>
        <caption className="visually-hidden">Independent origins and sources behind each figure</caption>
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {periodInWords(period)}
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
    </div>
  )
}

function CoveredCell({ covered, catalog }: { covered: Covered; catalog: Catalog }) {
  const { cell, figure, all, articles, pages } = covered
  const nameOf = useFigureName(catalog)
  const chosen = useView((view) => view.receipt)
  if (figure === null)
    return (
      <span className={css.gap} data-gap={'gap' in cell ? cell.gap : undefined}>
        {'gap' in cell ? GAP_WORDS[cell.gap] : ''}
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
      onClick={() => changeView({ receipt: isOpen ? null : figure.key })}
    >
      <span className="visually-hidden">{nameOf(figure)}, </span>
      <b>{all.origins}</b>
      <span className="visually-hidden"> {all.origins === 1 ? 'origin' : 'origins'} </span>
      <span className={css.value} aria-hidden="true">
        {figureInWords(figure)}
      </span>
      <span className={css.sources}>{isSingle(covered) ? 'single source' : shortOf(articles, pages)}</span>
    </button>
  )
}

function shortOf(articles: Backing, pages: Backing): string {
  const quoting = articles.sources === 0 ? '' : ` + ${articles.sources} quoting`
  return `${pages.sources} ${pages.sources === 1 ? 'page' : 'pages'}${quoting}`
}

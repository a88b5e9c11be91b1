import { memo } from 'react'
import type { Catalog } from '../../domain/catalog'
import { publisherNames, subjectName } from '../../domain/catalog'
import { periodInWords } from '../../domain/periods'
import type { QuotedRow } from '../../domain/quotedRows'
import { verdictSentence } from '../../domain/verdictSentence'
import { capital } from '../../domain/words'
import { FigureButton } from './FigureButton'
import { TableScroll } from './TableScroll'
import css from './VerdictTable.module.css'
import { VerdictBadge } from './VerdictBadge'

type Props = { rows: readonly QuotedRow[]; catalog: Catalog; caption: string }

/** Quoted numbers beside the published ones, with what became of them in a sentence. */
export const VerdictTable = memo(function VerdictTable({ rows, catalog, caption }: Props) {
  const { tables } = catalog.texts
  return (
    <TableScroll caption={caption}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.what}</th>
            <th scope="col">{tables.quoted}</th>
            <th scope="col">{tables.published}</th>
            <th scope="col">{tables.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {subjectName(catalog, row.quoted.coordinates.subject)}
                <span className={css.what}>{whatIn(row, catalog)}</span>
              </th>
              <td className={css.number}>
                <FigureButton figure={row.quoted} catalog={catalog} />
              </td>
              <td className={css.number}>
                {row.published ? (
                  <FigureButton figure={row.published} catalog={catalog} />
                ) : (
                  <span className={css.none}>
                    {row.verdict.kind === 'incomplete' ? tables.open : tables.notPublished}
                  </span>
                )}
              </td>
              <td>
                <VerdictBadge verdict={row.verdict} catalog={catalog} />
                <span className={css.what}>{verdictSentence(row.verdict, catalog)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
})

/** "Rank, Q4 2024, Gettingly, TechStory". */
function whatIn({ quoted: { coordinates }, articles }: QuotedRow, catalog: Catalog): string {
  const { places } = catalog.texts
  return [
    capital(places.measures[coordinates.measure]),
    periodInWords(coordinates.period, catalog.texts),
    ...publisherNames(articles, catalog),
  ].join(places.comma)
}

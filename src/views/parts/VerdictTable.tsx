import { memo } from 'react'
import type { Catalog } from '../../domain/catalog'
import { publisherNames, subjectName } from '../../domain/catalog'
import { periodInWords } from '../../domain/periods'
import type { QuotedRow } from '../../domain/quotedRows'
import { verdictSentence } from '../../domain/verdictSentence'
import { capital, MEASURE_WORDS } from '../../domain/words'
import { FigureButton } from './FigureButton'
import css from './VerdictTable.module.css'
import { VerdictBadge } from './VerdictBadge'

type Props = { rows: readonly QuotedRow[]; catalog: Catalog; caption: string }

/** Quoted numbers beside the published ones, with what became of them in a sentence. */
export const VerdictTable = memo(function VerdictTable({ rows, catalog, caption }: Props) {
  return (
    <div className={css.scroll} role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Quoted</th>
            <th scope="col">Published</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {subjectName(catalog, row.quoted.coordinates.subject)}
                <span className={css.what}>
                  {capital(MEASURE_WORDS[row.quoted.coordinates.measure])},{' '}
                  {periodInWords(row.quoted.coordinates.period)}. {publisherNames(row.articles, catalog).join(', ')}
                </span>
              </th>
              <td className={css.number}>
                <FigureButton figure={row.quoted} catalog={catalog} />
              </td>
              <td className={css.number}>
                {row.published ? (
                  <FigureButton figure={row.published} catalog={catalog} />
                ) : (
                  <span className={css.none}>{row.verdict.kind === 'incomplete' ? 'open' : 'not published'}</span>
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
    </div>
  )
})

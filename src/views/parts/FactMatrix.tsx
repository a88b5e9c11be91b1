import { memo } from 'react'
import { type Catalog, shortPublisher, subjectName } from '../../domain/catalog'
import { figureOf } from '../../domain/figures'
import { periodInWords } from '../../domain/periods'
import { verdictInShort } from '../../domain/quotedRows'
import { factsIn } from '../../domain/verdictOrder'
import type { Verdict } from '../../domain/verdicts'
import type { Source } from '../../schema/dataset'
import css from './FactMatrix.module.css'
import { FigureButton } from './FigureButton'
import { TableScroll } from './TableScroll'
import { VerdictSign } from './VerdictBadge'

type Props = { verdicts: readonly Verdict[]; articles: readonly Source[]; catalog: Catalog }

/** Articles × facts: who says what, what became of it, and what was published; agreement and conflict at a glance. */
export const FactMatrix = memo(function FactMatrix({ verdicts, articles, catalog }: Props) {
  const { tables } = catalog.texts
  const facts = factsIn(verdicts, catalog)
  const columns = articles.filter(({ id }) => verdicts.some(({ statement }) => statement.source === id))
  return (
    <TableScroll caption={tables.facts}>
      <table className={css.matrix}>
        <caption className="visually-hidden">{tables.factsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.fact}</th>
            {columns.map(({ id, publisher }) => (
              <th key={id} scope="col">
                {shortPublisher(publisher)}
              </th>
            ))}
            <th scope="col">{tables.published}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <Row key={fact[0]!.statement.id} fact={fact} columns={columns} catalog={catalog} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
})

type RowProps = { fact: readonly Verdict[]; columns: readonly Source[]; catalog: Catalog }

function Row({ fact, columns, catalog }: RowProps) {
  const { tables, places } = catalog.texts
  const [first] = fact
  const { subject, measure, period } = first!.statement
  return (
    <tr>
      <th scope="row">
        {subjectName(catalog, subject)}
        <span className={css.what}>
          {places.measures[measure]}
          {places.comma}
          {periodInWords(period, catalog.texts)}
        </span>
      </th>
      {columns.map(({ id }) => {
        const own = fact.filter(({ statement }) => statement.source === id)
        const [verdict] = own
        if (!verdict) return <td key={id} className={css.none} aria-label={tables.saysNothing} />
        return (
          <td key={id} className={css.cell} data-verdict={verdict.kind} title={verdictInShort(verdict, catalog)}>
            <VerdictSign kind={verdict.kind} />
            <FigureButton figure={figureOf([verdict.statement], 'quoted', catalog)!} catalog={catalog} />
          </td>
        )
      })}
      <td className={css.published}>
        {first!.published ? (
          <FigureButton figure={first!.published} catalog={catalog} />
        ) : (
          <span className={css.gap}>{first!.kind === 'incomplete' ? tables.open : tables.notPublished}</span>
        )}
      </td>
    </tr>
  )
}

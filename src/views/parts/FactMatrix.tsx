import { memo } from 'react'
import { type Catalog, shortPublisher, subjectName } from '../../domain/catalog'
import { coordinatesOf, factKey } from '../../domain/coordinates'
import { figureOf } from '../../domain/figures'
import { groupBy } from '../../domain/groupBy'
import { comparePeriods, periodInWords } from '../../domain/periods'
import { verdictInShort } from '../../domain/quotedRows'
import type { Verdict } from '../../domain/verdicts'
import { MEASURE_WORDS } from '../../domain/words'
import { type Source } from '../../schema/dataset'
import { MEASURES } from '../../schema/vocabulary'
import css from './FactMatrix.module.css'
import { FigureButton } from './FigureButton'
import { VerdictSign } from './VerdictBadge'

type Props = { verdicts: readonly Verdict[]; articles: readonly Source[]; catalog: Catalog }

/** Articles × facts: who says what, what became of it, and what was published; agreement and conflict at a glance. */
export const FactMatrix = memo(function FactMatrix({ verdicts, articles, catalog }: Props) {
  const facts = [...groupBy(verdicts, ({ statement }) => factKey(coordinatesOf(statement))).values()].toSorted(
    byFact(catalog),
  )
  const columns = articles.filter(({ id }) => verdicts.some(({ statement }) => statement.source === id))
  return (
    <div className={css.scroll} role="region" aria-label="Table: articles by facts" tabIndex={0}>
      <table className={css.matrix}>
        <caption className="visually-hidden">What each article states of each fact, beside what was published</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            {columns.map(({ id, publisher }) => (
              <th key={id} scope="col">
                {shortPublisher(publisher)}
              </th>
            ))}
            <th scope="col">Published</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <Row key={fact[0]!.statement.id} fact={fact} columns={columns} catalog={catalog} />
          ))}
        </tbody>
      </table>
    </div>
  )
})

type RowProps = { fact: readonly Verdict[]; columns: readonly Source[]; catalog: Catalog }

function Row({ fact, columns, catalog }: RowProps) {
  const [first] = fact
  const { subject, measure, period } = first!.statement
  return (
    <tr>
      <th scope="row">
        {subjectName(catalog, subject)}
        <span className={css.what}>
          {MEASURE_WORDS[measure]}, {periodInWords(period)}
        </span>
      </th>
      {columns.map(({ id }) => {
        const own = fact.filter(({ statement }) => statement.source === id)
        const [verdict] = own
        if (!verdict) return <td key={id} className={css.none} aria-label="says nothing" />
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
          <span className={css.gap}>{first!.kind === 'incomplete' ? 'open' : 'not published'}</span>
        )}
      </td>
    </tr>
  )
}

function byFact(catalog: Catalog) {
  const subjects = [...catalog.vendors.keys(), ...catalog.listings.keys()]
  const place = (subject: string) => subjects.indexOf(subject) + 1 || Infinity
  return ([a]: Verdict[], [b]: Verdict[]) => {
    const [left, right] = [a!.statement, b!.statement]
    return (
      MEASURES.indexOf(left.measure) - MEASURES.indexOf(right.measure) ||
      place(left.subject) - place(right.subject) ||
      (left.period === null || right.period === null
        ? Number(left.period === null) - Number(right.period === null)
        : comparePeriods(right.period, left.period))
    )
  }
}

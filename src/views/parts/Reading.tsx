import { memo } from 'react'
import { type Catalog, subjectName } from '../../domain/catalog'
import { figureOf } from '../../domain/figures'
import { groupBy } from '../../domain/groupBy'
import { periodInWords } from '../../domain/periods'
import { verdictSentence } from '../../domain/verdictSentence'
import type { Verdict } from '../../domain/verdicts'
import { MEASURE_WORDS } from '../../domain/words'
import { FigureButton } from './FigureButton'
import { QuotedWords } from './QuotedWords'
import css from './Reading.module.css'
import { VerdictBadge } from './VerdictBadge'

type Props = { verdicts: readonly Verdict[]; catalog: Catalog }

/** The numbers of one article in the order of its text, paragraph by paragraph, each with its verdict. */
export const Reading = memo(function Reading({ verdicts, catalog }: Props) {
  if (verdicts.length === 0) return <p role="status">This article states nothing here. Take a filter back.</p>
  const paragraphOf = ({ statement }: Verdict) => statement.quote?.paragraph ?? Infinity
  const inOrder = verdicts.toSorted((a, b) => paragraphOf(a) - paragraphOf(b))
  const passages = groupBy(inOrder, (verdict) => String(paragraphOf(verdict)))
  return (
    <ol className={css.reading} aria-label="Statements in the order of the text">
      {[...passages].map(([paragraph, own]) => (
        <li key={paragraph} className={css.passage}>
          <h2 className={css.paragraph}>{headingOf(own[0]!)}</h2>
          <ul>
            {own.map((verdict) => (
              <Line key={verdict.statement.id} verdict={verdict} catalog={catalog} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
})

function headingOf({ statement: { quote } }: Verdict): string {
  const place = quote?.paragraph == null ? 'No paragraph given' : `Paragraph ${quote.paragraph}`
  return quote?.section ? `${place}, under “${quote.section}”` : place
}

function Line({ verdict, catalog }: { verdict: Verdict; catalog: Catalog }) {
  const { statement } = verdict
  return (
    <li className={css.line} data-verdict={verdict.kind}>
      <p className={css.head}>
        <span className={css.value}>
          <FigureButton figure={figureOf([statement], 'quoted', catalog)!} catalog={catalog} />
        </span>
        <span className={css.what}>
          {subjectName(catalog, statement.subject)}, {MEASURE_WORDS[statement.measure]},{' '}
          {periodInWords(statement.period)}
        </span>
        <VerdictBadge verdict={verdict} catalog={catalog} />
      </p>
      {statement.quote && (
        <blockquote className={css.quote}>
          <QuotedWords statement={statement} quote={statement.quote} />
        </blockquote>
      )}
      <p className={css.sentence}>{verdictSentence(verdict, catalog)}</p>
    </li>
  )
}

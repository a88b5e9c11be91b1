import { memo } from 'react'
import { type Catalog, subjectName } from '../../domain/catalog'
import { figureOf } from '../../domain/figures'
import { groupBy } from '../../domain/groupBy'
import { periodInWords } from '../../domain/periods'
import { inOrderOfText, paragraphOf } from '../../domain/verdictOrder'
import { verdictSentence } from '../../domain/verdictSentence'
import type { Verdict } from '../../domain/verdicts'
import type { Texts } from '../../domain/texts/texts'
import { languageOf } from '../../domain/quoteWords'
import { FigureButton } from './FigureButton'
import { QuotedWords } from './QuotedWords'
import css from './Reading.module.css'
import { VerdictBadge } from './VerdictBadge'

type Props = { verdicts: readonly Verdict[]; catalog: Catalog }

/** The numbers of one article in the order of its text, paragraph by paragraph, each with its verdict. */
export const Reading = memo(function Reading({ verdicts, catalog }: Props) {
  if (verdicts.length === 0) return <p role="status">{catalog.texts.screens.articles.empty}</p>
  const passages = groupBy(inOrderOfText(verdicts), (verdict) => String(paragraphOf(verdict)))
  return (
    <ol className={css.reading} aria-label={catalog.texts.screens.articles.inOrder}>
      {[...passages].map(([paragraph, own]) => (
        <li key={paragraph} className={css.passage}>
          <h2 className={css.paragraph}>{headingOf(own[0]!, catalog.texts.receipt)}</h2>
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

function headingOf({ statement: { quote } }: Verdict, words: Texts['receipt']): string {
  const place = quote?.paragraph == null ? words.noParagraph : words.paragraph(quote.paragraph)
  return quote?.section ? words.inSection(place, words.section(quote.section)) : place
}

function Line({ verdict, catalog }: { verdict: Verdict; catalog: Catalog }) {
  const { statement } = verdict
  const { places } = catalog.texts
  return (
    <li className={css.line} data-verdict={verdict.kind}>
      <p className={css.head}>
        <span className={css.value}>
          <FigureButton figure={figureOf([statement], 'quoted', catalog)!} catalog={catalog} />
        </span>
        <span className={css.what}>
          {[
            subjectName(catalog, statement.subject),
            places.measures[statement.measure],
            periodInWords(statement.period, catalog.texts),
          ].join(places.comma)}
        </span>
        <VerdictBadge verdict={verdict} catalog={catalog} />
      </p>
      {statement.quote && (
        <blockquote className={css.quote} lang={languageOf(statement.quote.exact)}>
          <QuotedWords statement={statement} quote={statement.quote} />
        </blockquote>
      )}
      <p className={css.sentence}>{verdictSentence(verdict, catalog)}</p>
    </li>
  )
}

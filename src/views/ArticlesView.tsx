import { useMemo } from 'react'
import { shortPublisher } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { isChecked, quotedGroups, quotedRows } from '../domain/quotedRows'
import { marksOf, sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import { counted } from '../domain/words'
import { useConflicts, useVerdicts } from '../query/hooks'
import type { Source } from '../schema/dataset'
import { changeView, useView } from '../state/store'
import type { View } from '../state/view'
import css from './ArticlesView.module.css'
import { LedgerFilters } from './LedgerFilters'
import { ledgerChoice } from './ledgerChoice'
import { ConflictList } from './parts/ConflictList'
import { FactMatrix } from './parts/FactMatrix'
import { Footnote } from './parts/Footnote'
import { HeadlineText } from './parts/HeadlineText'
import { MarksToggle } from './parts/MarksToggle'
import { PairGroups } from './parts/PairGroups'
import { Reading } from './parts/Reading'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { Segmented } from './parts/Segmented'
import { Tally } from './parts/Tally'
import { useSame } from './parts/useSame'

type Props = { view: View; facets: Facets; receipt: string | null }

/** One article at a time, its numbers in the order of the text and lit in the chart; or all of them, fact by fact. */
export function ArticlesView({ view, facets, receipt }: Props) {
  const { catalog, articles } = facets
  const verdicts = useVerdicts()
  const conflicts = useConflicts().filter(({ parties }) => parties === 'articles')
  const asked = useSame({ ...view, layer: null, receipt: null, theme: null })
  const areMarksOn = useView((now) => now.marks) === null
  const statements = useMemo(() => verdicts.map(({ statement }) => statement), [verdicts])
  const choice = useMemo(() => ledgerChoice(statements, asked, catalog), [statements, asked, catalog])
  const chosen = new Set(choice.chosen)
  const shown = verdicts.filter(({ statement }) => chosen.has(statement))
  const countOf = ({ id }: Source) => shown.filter(({ statement }) => statement.source === id).length
  const article =
    articles.find(({ id }) => id === view.article) ?? articles.toSorted((a, b) => countOf(b) - countOf(a))[0]
  if (!article) return <p role="status">This file has no article.</p>
  const own = shown.filter(({ statement }) => statement.source === article.id)
  const isMatrix = view.chart === 'matrix'
  const checked = shown.filter(isChecked)
  const groups = quotedGroups(checked, catalog)
  const mine = isMatrix ? checked : own.filter(isChecked)
  const figures = quotedRows(mine, catalog).flatMap(({ quoted, published }) =>
    published ? [quoted, published] : [quoted],
  )
  const numbers = sourceNumbers(figures, catalog)
  return (
    <Screen
      headline={<HeadlineText headline={verdictHeadline(isMatrix ? shown : own, catalog)} catalog={catalog} />}
      subtitle={
        isMatrix
          ? `What ${counted(articles.length, 'article')} state, fact by fact. Amber: not what was published.`
          : titleOf(article)
      }
      toolbar={
        <>
          <Segmented
            legend="Drawn as"
            options={[
              { value: 'reading', label: 'One article' },
              { value: 'matrix', label: 'All, fact by fact' },
            ]}
            value={isMatrix ? 'matrix' : 'reading'}
            onChange={(next) => changeView({ chart: next === 'matrix' ? next : null })}
          />
          {!isMatrix && (
            <Segmented
              legend="Article"
              options={articles.map((each) => ({
                value: each.id,
                label: shortPublisher(each.publisher),
                count: countOf(each),
              }))}
              value={article.id}
              onChange={(id) => changeView({ article: id, receipt: null })}
            />
          )}
          <MarksToggle />
        </>
      }
      filters={<LedgerFilters view={asked} facets={facets} choice={choice} hasSides={false} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      {isMatrix ? (
        <figure>
          <FactMatrix verdicts={shown} articles={articles} catalog={catalog} />
          <Footnote
            numbers={numbers}
            notes={['Rows that leave a period or a firm open stand beside those that name it.']}
          />
        </figure>
      ) : (
        <>
          <Tally verdicts={own} />
          <div className={css.columns}>
            <Reading verdicts={own} catalog={catalog} />
            <figure className={css.chart}>
              <PairGroups
                groups={groups}
                catalog={catalog}
                marks={(figure) => (areMarksOn ? marksOf(figure, numbers) : [])}
                article={article.id}
              />
              <Footnote numbers={numbers} notes={['Rows of other articles step back.']} />
            </figure>
          </div>
        </>
      )}
      {isMatrix && conflicts.length > 0 && <ConflictList conflicts={conflicts} catalog={catalog} />}
    </Screen>
  )
}

function titleOf({ publisher, title, publishedOn, derivedFrom }: Source): string {
  const rewrite = derivedFrom === null ? '' : ' A rewrite of another story.'
  return `${publisher}${title ? `: ${title}` : ''}, ${publishedOn ?? 'no date on the page'}.${rewrite}`
}

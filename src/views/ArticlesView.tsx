import { useMemo } from 'react'
import { shortPublisher } from '../domain/catalog'
import type { Conflict } from '../domain/conflicts'
import type { Facets } from '../domain/facets'
import { articleInWords } from '../domain/quoteWords'
import { verdictHeadline } from '../domain/verdictHeadline'
import { useConflicts, useVerdicts } from '../query/hooks'
import { articlesScene } from '../state/articlesScene'
import { changeView, useView } from '../state/store'
import { CHARTS, type View } from '../state/view'
import css from './ArticlesView.module.css'
import { LedgerFilters } from './LedgerFilters'
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
  const { amounts, controls, screens } = catalog.texts
  const words = screens.articles
  const verdicts = useVerdicts()
  const conflicts = useConflicts()
  const asked = useSame({ ...view, layer: null, receipt: null, theme: null })
  // Controls show what was just chosen; the page follows.
  const chartNow = useView((now) => now.chart)
  const articleNow = useView((now) => now.article)
  const areMarksOn = useView((now) => now.marks) === null
  const isMatrix = view.chart === 'matrix'
  const scene = useMemo(() => articlesScene(verdicts, asked, facets), [verdicts, asked, facets])
  if (scene === null) return <p role="status">{words.none}</p>
  const { choice, shown, own, article, counts, groups, numbers, flags } = scene
  return (
    <Screen
      headline={<HeadlineText headline={verdictHeadline(isMatrix ? shown : own, catalog)} catalog={catalog} />}
      subtitle={isMatrix ? words.matrix(amounts.articles(articles.length)) : articleInWords(article, catalog.texts)}
      toolbar={
        <>
          <Segmented
            legend={controls.drawnAs}
            options={CHARTS.articles.map((value) => ({ value, label: screens.charts[value] }))}
            value={chartNow === 'matrix' ? 'matrix' : 'reading'}
            onChange={(next) => changeView({ chart: next === 'matrix' ? next : null })}
          />
          {!isMatrix && (
            <Segmented
              legend={controls.article}
              options={articles.map((each) => ({
                value: each.id,
                label: shortPublisher(each.publisher),
                count: counts.get(each.id) ?? 0,
              }))}
              value={articles.find(({ id }) => id === articleNow)?.id ?? article.id}
              onChange={(id) => changeView({ article: id, receipt: null })}
            />
          )}
          <MarksToggle />
        </>
      }
      filters={<LedgerFilters facets={facets} counts={choice.counts} passed={choice.chosen.length} hasSides={false} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      {isMatrix ? (
        <figure>
          <FactMatrix verdicts={shown} articles={articles} catalog={catalog} />
          <Footnote numbers={numbers} notes={[words.matrixNote, ...flags]} />
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
                numbers={areMarksOn ? numbers : null}
                article={article.id}
              />
              <Footnote numbers={numbers} notes={[words.readingNote, ...flags]} />
            </figure>
          </div>
        </>
      )}
      {isMatrix && <ConflictList conflicts={conflicts.filter(isAmongArticles)} catalog={catalog} />}
    </Screen>
  )
}

function isAmongArticles({ parties }: Conflict): boolean {
  return parties === 'articles'
}

import { useMemo } from 'react'
import { shortPublisher } from '../domain/catalog'
import type { Conflict } from '../domain/conflicts'
import type { Facets } from '../domain/facets'
import { groupBy } from '../domain/groupBy'
import { figuresIn, isChecked, quotedGroups } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import type { Verdict } from '../domain/verdicts'
import type { Texts } from '../domain/texts/texts'
import { useConflicts, useVerdicts } from '../query/hooks'
import type { Source } from '../schema/dataset'
import { changeView, useView } from '../state/store'
import { CHARTS, type View } from '../state/view'
import css from './ArticlesView.module.css'
import { LedgerFilters } from './LedgerFilters'
import { chosenVerdicts } from '../state/ledgerChoice'
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
import { dateInWords } from './parts/Slip'
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
  const scene = useMemo(() => sceneOf(verdicts, conflicts, asked, facets), [verdicts, conflicts, asked, facets])
  if (scene === null) return <p role="status">{words.none}</p>
  const { choice, shown, own, article, counts, groups, numbers, contradictions } = scene
  return (
    <Screen
      headline={<HeadlineText headline={verdictHeadline(isMatrix ? shown : own, catalog)} catalog={catalog} />}
      subtitle={isMatrix ? words.matrix(amounts.articles(articles.length)) : titleOf(article, catalog.texts)}
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
      filters={<LedgerFilters facets={facets} choice={choice} hasSides={false} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      {isMatrix ? (
        <figure>
          <FactMatrix verdicts={shown} articles={articles} catalog={catalog} />
          <Footnote numbers={numbers} notes={[words.matrixNote]} />
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
              <Footnote numbers={numbers} notes={[words.readingNote]} />
            </figure>
          </div>
        </>
      )}
      {isMatrix && <ConflictList conflicts={contradictions} catalog={catalog} />}
    </Screen>
  )
}

/** What the article says that is being read, what all articles say beside it, and where they contradict each other. */
function sceneOf(verdicts: readonly Verdict[], conflicts: readonly Conflict[], view: View, facets: Facets) {
  const { articles, catalog } = facets
  const { choice, shown } = chosenVerdicts(verdicts, view, catalog)
  const counts = new Map([...groupBy(shown, ({ statement }) => statement.source)].map(([id, all]) => [id, all.length]))
  const countOf = ({ id }: Source) => counts.get(id) ?? 0
  const article =
    articles.find(({ id }) => id === view.article) ?? articles.toSorted((a, b) => countOf(b) - countOf(a))[0]
  if (!article) return null
  const groups = quotedGroups(shown.filter(isChecked), catalog)
  return {
    choice,
    shown,
    own: shown.filter(({ statement }) => statement.source === article.id),
    article,
    counts,
    groups,
    numbers: sourceNumbers(figuresIn(groups.flatMap(({ rows }) => rows)), catalog),
    contradictions: conflicts.filter(({ parties }) => parties === 'articles'),
  }
}

function titleOf(source: Source, texts: Texts): string {
  const { articles } = texts.screens
  const rewrite = source.derivedFrom === null ? '' : articles.rewrite
  return `${articles.source(source.publisher, source.title, dateInWords(source, texts))}${rewrite}`
}

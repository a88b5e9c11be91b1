import { useMemo } from 'react'
import type { Facets } from '../domain/facets'
import { verdictHeadline } from '../domain/verdictHeadline'
import { useConflicts, useVerdicts } from '../query/hooks'
import { changeView, useView } from '../state/store'
import { verdictScene } from '../state/verdictScene'
import { CHARTS, type View } from '../state/view'
import { LedgerFilters } from './LedgerFilters'
import { ConflictList } from './parts/ConflictList'
import { Footnote } from './parts/Footnote'
import { HeadlineText } from './parts/HeadlineText'
import { MarksToggle } from './parts/MarksToggle'
import { PairGroups } from './parts/PairGroups'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { Segmented } from './parts/Segmented'
import { Tally } from './parts/Tally'
import { useSame } from './parts/useSame'
import { useStage } from './parts/stageContext'
import { VerdictTable } from './parts/VerdictTable'
import css from './VerdictsView.module.css'

type Props = { view: View; facets: Facets; receipt: string | null }

/** The landing view: every quoted number beside the published one, and what became of it. */
export function VerdictsView({ view, facets, receipt }: Props) {
  const { catalog } = facets
  const verdicts = useVerdicts()
  const conflicts = useConflicts()
  const asked = useSame({ ...view, layer: null, receipt: null, theme: null })
  const chartNow = useView((now) => now.chart)
  const areMarksOn = useView((now) => now.marks) === null
  const { choice, shown, articles, groups, rows, rest, numbers, notes } = useMemo(
    () => verdictScene(verdicts, asked, catalog),
    [verdicts, asked, catalog],
  )
  const { amounts, controls, screens, tables } = catalog.texts
  const words = screens.verdicts
  const isOnStage = useStage() !== null
  const subtitle = isOnStage ? words.beside : words.subtitle
  const isTable = view.chart === 'table'
  return (
    <Screen
      headline={<HeadlineText headline={verdictHeadline(shown, catalog)} catalog={catalog} />}
      subtitle={subtitle(amounts.articles(articles), articles === 1)}
      toolbar={
        <>
          <Segmented
            legend={controls.drawnAs}
            options={CHARTS.verdicts.map((value) => ({ value, label: screens.charts[value] }))}
            value={chartNow === 'table' ? 'table' : 'pairs'}
            onChange={(next) => changeView({ chart: next === 'table' ? next : null })}
          />
          <MarksToggle />
        </>
      }
      filters={<LedgerFilters facets={facets} counts={choice.counts} passed={choice.chosen.length} hasSides={false} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      {shown.length === 0 && <p role="status">{words.empty}</p>}
      <figure>
        {shown.length > 0 && !isOnStage && <Tally verdicts={shown} />}
        {isTable ? (
          groups.length > 0 && <VerdictTable rows={rows} catalog={catalog} caption={tables.verdicts} />
        ) : (
          <PairGroups groups={groups} catalog={catalog} numbers={areMarksOn ? numbers : null} />
        )}
        <Footnote numbers={numbers} notes={notes} />
      </figure>
      {rest.length > 0 && (
        <section className={css.part} aria-label={words.open}>
          <h2>{words.openHeading}</h2>
          <VerdictTable rows={rest} catalog={catalog} caption={tables.rest} />
        </section>
      )}
      {conflicts.length > 0 && (
        <section className={css.part} aria-label={words.conflicts}>
          <h2>{words.conflictsHeading}</h2>
          <ConflictList conflicts={conflicts} catalog={catalog} />
        </section>
      )}
    </Screen>
  )
}

import { useMemo } from 'react'
import type { Catalog } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { figuresIn, isChecked, quotedGroups, quotedRows } from '../domain/quotedRows'
import { sourceNumbers } from '../domain/sourceNumbers'
import { verdictHeadline } from '../domain/verdictHeadline'
import type { Verdict } from '../domain/verdicts'
import { counted } from '../domain/words'
import { useConflicts, useVerdicts } from '../query/hooks'
import { changeView, useView } from '../state/store'
import type { View } from '../state/view'
import { LedgerFilters } from './LedgerFilters'
import { chosenVerdicts } from './ledgerChoice'
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
  const { choice, shown, groups, rows, rest, numbers } = useMemo(
    () => sceneOf(verdicts, asked, catalog),
    [verdicts, asked, catalog],
  )
  const isTable = view.chart === 'table'
  return (
    <Screen
      headline={<HeadlineText headline={verdictHeadline(shown, catalog)} catalog={catalog} />}
      subtitle={`What ${counted(new Set(shown.map(({ statement }) => statement.source)).size, 'article')} quote, beside what was published on the same terms. Choose any figure to see who says so.`}
      toolbar={
        <>
          <Segmented
            legend="Drawn as"
            options={[
              { value: 'pairs', label: 'Pairs' },
              { value: 'table', label: 'Table' },
            ]}
            value={chartNow === 'table' ? 'table' : 'pairs'}
            onChange={(next) => changeView({ chart: next === 'table' ? next : null })}
          />
          <MarksToggle />
        </>
      }
      filters={<LedgerFilters facets={facets} choice={choice} hasSides={false} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      {shown.length === 0 && (
        <p role="status">No article quotes a number here. Take a filter back, or reset everything.</p>
      )}
      <figure>
        {shown.length > 0 && <Tally verdicts={shown} />}
        {isTable ? (
          groups.length > 0 && (
            <VerdictTable rows={rows} catalog={catalog} caption="Quoted and published figures with their verdicts" />
          )
        ) : (
          <PairGroups groups={groups} catalog={catalog} numbers={areMarksOn ? numbers : null} />
        )}
        <Footnote
          numbers={numbers}
          notes={[
            'Hollow: quoted by an article. Solid: published. Hatched: derived by us from stated figures.',
            'A number is moved when it stands on record with one thing changed: another period, measure, market, vendor, firm or time of day.',
          ]}
        />
      </figure>
      {rest.length > 0 && (
        <section className={css.part} aria-label="Left open">
          <h2>Said without a number, or with a part left open</h2>
          <VerdictTable
            rows={rest}
            catalog={catalog}
            caption="Statements that leave something open, or that nobody published"
          />
        </section>
      )}
      {conflicts.length > 0 && (
        <section className={css.part} aria-label="Conflicts">
          <h2>Where sources contradict each other</h2>
          <ConflictList conflicts={conflicts} catalog={catalog} />
        </section>
      )}
    </Screen>
  )
}

/** What passes the filters: checked numbers by measure, the rest with what was found first, and the numbered sources. */
function sceneOf(verdicts: readonly Verdict[], view: View, catalog: Catalog) {
  const { choice, shown } = chosenVerdicts(verdicts, view, catalog)
  const groups = quotedGroups(shown.filter(isChecked), catalog)
  const rows = groups.flatMap((group) => group.rows)
  const others = quotedRows(
    shown.filter((verdict) => !isChecked(verdict)),
    catalog,
  )
  const rest = others.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)))
  return { choice, shown, groups, rows, rest, numbers: sourceNumbers(figuresIn(rows), catalog) }
}

/** Whether a direction without a number was held against what was published. */
function isFound({ verdict }: { verdict: Verdict }): boolean {
  return verdict.kind !== 'incomplete' && verdict.kind !== 'unpublished'
}

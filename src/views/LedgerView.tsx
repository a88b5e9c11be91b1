import type { Facets } from '../domain/facets'
import { useTexts } from '../query/hooks'
import { useLedger } from '../query/ledgerHooks'
import { ledgerHeadline, ledgerQuestion } from '../state/ledgerScene'
import { MAX_WORDS } from '../state/address'
import { changeView, useView } from '../state/store'
import type { View } from '../state/view'
import { LedgerFilters } from './LedgerFilters'
import css from './LedgerView.module.css'
import { LedgerTable } from './parts/LedgerTable'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { useSame } from './parts/useSame'

type Props = { view: View; facets: Facets; receipt: string | null }

/** The ledger: every statement of the file, to be searched, sorted and filtered; each row opens a receipt. */
export function LedgerView({ view, facets, receipt }: Props) {
  const { catalog } = facets
  // A thousand rows take long to draw: a receipt that opens leaves them as they are.
  const question = useSame(ledgerQuestion(view))
  const { found, passed, counts } = useLedger(question)
  return (
    <Screen
      headline={ledgerHeadline(facets).text}
      subtitle={catalog.texts.screens.statements.subtitle}
      toolbar={<Search found={found} />}
      filters={<LedgerFilters facets={facets} counts={counts} passed={passed} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      <LedgerTable question={question} found={found} catalog={catalog} />
    </Screen>
  )
}

function Search({ found }: { found: number }) {
  const { screens } = useTexts()
  const words = useView((view) => view.q)
  return (
    <label className={css.search}>
      <span>{screens.statements.search}</span>
      <input
        type="search"
        maxLength={MAX_WORDS}
        value={words ?? ''}
        placeholder={screens.statements.example}
        onChange={(event) => changeView({ q: event.target.value.trim() === '' ? null : event.target.value })}
      />
      <output className={css.found} aria-live="polite">
        {screens.statements.shown(found)}
      </output>
    </label>
  )
}

import { type Catalog, inLanguage } from '../domain/catalog'
import { type Ledger, ledgerOf } from '../domain/ledger'
import type { Texts } from '../domain/texts/texts'
import { keptIn } from '../domain/keptIn'
import type { Statement } from '../schema/dataset'
import type { LedgerAsked, LedgerSummary, RowRange } from './dataSource'

type LocalLedger = {
  summary: (asked: LedgerAsked) => LedgerSummary
  rows: (asked: LedgerAsked, rows: RowRange) => Statement[]
}

/** The ledger of statements in memory. What was asked for last is kept: its rows are asked for range by range. */
export function localLedger(statements: readonly Statement[], english: Catalog): LocalLedger {
  const catalogs = new Map<Texts, Catalog>()
  let last: { key: string; texts: Texts; ledger: Ledger } | null = null
  const answer = ({ question, texts }: LedgerAsked): Ledger => {
    const key = JSON.stringify(question)
    if (last?.key === key && last.texts === texts) return last.ledger
    const catalog = keptIn(catalogs, texts, () => inLanguage(english, texts))
    last = { key, texts, ledger: ledgerOf(statements, question, catalog) }
    return last.ledger
  }
  return {
    summary(asked) {
      const { sorted, passed, counts } = answer(asked)
      return { found: sorted.length, passed, counts }
    },
    rows: (asked, { from, to }) => answer(asked).sorted.slice(from, to),
  }
}

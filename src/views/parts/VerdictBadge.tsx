import { VerdictGlyph } from '../../charts/VerdictGlyph'
import type { Catalog } from '../../domain/catalog'
import { verdictInShort } from '../../domain/quotedRows'
import type { Verdict } from '../../domain/verdicts'
import css from './VerdictBadge.module.css'

type Props = { verdict: Verdict; catalog: Catalog }

/** A verdict as its sign and a few words. */
export function VerdictBadge({ verdict, catalog }: Props) {
  return (
    <span className={css.badge} data-verdict={verdict.kind}>
      <VerdictSign kind={verdict.kind} />
      {verdictInShort(verdict, catalog)}
    </span>
  )
}

/** The sign alone, where the words stand beside it already. */
export function VerdictSign({ kind }: { kind: Verdict['kind'] }) {
  return (
    <svg className={css.sign} data-verdict={kind} viewBox="0 0 12 12" aria-hidden="true">
      <VerdictGlyph kind={kind} />
    </svg>
  )
}

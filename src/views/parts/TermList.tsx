import type { VerdictKind } from '../../domain/verdicts'
import css from './TermList.module.css'
import { VerdictSign } from './VerdictBadge'

type Props = { terms: readonly Term[]; areKeys?: boolean }

type Term = readonly [term: string, words: string, verdict?: VerdictKind]

/** Terms, or keys, with what they mean or do; verdicts have their sign before them. */
export function TermList({ terms, areKeys = false }: Props) {
  return (
    <dl className={css.list}>
      {terms.map(([term, words, verdict]) => (
        <div key={term}>
          <dt>
            {verdict && <VerdictSign kind={verdict} />}
            {areKeys ? <kbd>{term}</kbd> : term}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

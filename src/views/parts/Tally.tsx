import { isChecked, tallyOf, VERDICT_WORDS } from '../../domain/quotedRows'
import type { Verdict, VerdictKind } from '../../domain/verdicts'
import css from './Tally.module.css'
import { VerdictSign } from './VerdictBadge'

const KINDS: readonly VerdictKind[] = ['moved', 'differs', 'agrees', 'incomplete', 'unpublished']

/** How many of the quoted numbers that can be checked differ from what was published, and what became of all statements. */
export function Tally({ verdicts }: { verdicts: readonly Verdict[] }) {
  const checked = verdicts.filter(isChecked)
  const wrong = checked.filter(({ kind }) => kind !== 'agrees')
  const tally = tallyOf(verdicts)
  return (
    <div className={css.tally}>
      <p className={css.count} aria-label={`${wrong.length} of ${checked.length} quoted numbers differ`}>
        <span className={css.wrong}>{wrong.length}</span>
        <span className={css.of}>of {checked.length}</span>
        <span className={css.words}>quoted numbers differ from what was published on the same terms</span>
      </p>
      <ul className={css.kinds} aria-label="All quoted statements by verdict">
        {KINDS.map((kind) => (
          <li key={kind} data-empty={tally[kind] === 0}>
            <VerdictSign kind={kind} /> <b>{tally[kind] === 0 ? 'none' : tally[kind]}</b> {VERDICT_WORDS[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
}

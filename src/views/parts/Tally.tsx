import { useTexts } from '../../query/hooks'
import { isChecked, tallyOf, VERDICT_KINDS } from '../../domain/quotedRows'
import type { Verdict } from '../../domain/verdicts'
import css from './Tally.module.css'
import { VerdictSign } from './VerdictBadge'

/** How many of the quoted numbers that can be checked differ from what was published, and what became of all statements. */
export function Tally({ verdicts }: { verdicts: readonly Verdict[] }) {
  const checked = verdicts.filter(isChecked)
  const wrong = checked.filter(({ kind }) => kind !== 'agrees')
  const { verdicts: words, screens, amounts } = useTexts()
  const tally = tallyOf(verdicts)
  return (
    <div className={css.tally}>
      <p className={css.count} aria-label={screens.verdicts.tally(wrong.length, checked.length)}>
        <span className={css.wrong}>{wrong.length}</span>
        <span className={css.of}>{screens.verdicts.ofAll(checked.length)}</span>
        <span className={css.words}>{screens.verdicts.tallyWords}</span>
      </p>
      <ul className={css.kinds} aria-label={screens.verdicts.tallyOfKinds}>
        <li className={css.all} aria-hidden="true">
          {screens.verdicts.allStatements(verdicts.length)}
        </li>
        {VERDICT_KINDS.map((kind) => (
          <li key={kind} data-empty={tally[kind] === 0}>
            <VerdictSign kind={kind} /> <b>{tally[kind] === 0 ? amounts.none : tally[kind]}</b> {words.counted[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
}

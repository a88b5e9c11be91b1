import { VERDICT_KINDS } from '../../domain/quotedRows'
import { useTexts } from '../../query/hooks'
import { changePreferences, usePreference } from '../../state/preferences'
import css from './Help.module.css'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { TermList } from './TermList'
import { useSheetTexts } from './useSheetTexts'

/** The keys, the five words that everything else is said in, and what each verdict means. */
export function Help({ onClose }: { onClose: () => void }) {
  const { page, verdicts } = useTexts()
  const sheets = useSheetTexts()
  const hasSingleKeys = usePreference((preferences) => preferences.hasSingleKeys)
  return (
    <Sheet label={page.help} onClose={onClose}>
      <SheetHead title={page.help} onClose={onClose} />
      <h3 className={css.part}>{sheets.keys}</h3>
      <TermList terms={sheets.keyList} areKeys />
      <label className={css.choice}>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={(event) => changePreferences({ hasSingleKeys: event.target.checked })}
        />
        <span>
          <b>{sheets.singleKeys}</b> {sheets.singleKeysWords}
        </span>
      </label>
      <h3 className={css.part}>{sheets.words}</h3>
      <TermList terms={sheets.terms} />
      <h3 className={css.part}>{sheets.verdicts}</h3>
      <TermList terms={VERDICT_KINDS.map((kind) => [verdicts.kinds[kind], sheets.verdictWords[kind], kind])} />
    </Sheet>
  )
}

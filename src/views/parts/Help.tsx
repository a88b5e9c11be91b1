import { useTexts } from '../../query/hooks'
import { changePreferences, usePreference } from '../../state/preferences'
import css from './Help.module.css'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'

/** The keys, and the five words that everything else is said in. */
export function Help({ onClose }: { onClose: () => void }) {
  const { sheets } = useTexts()
  const hasSingleKeys = usePreference((preferences) => preferences.hasSingleKeys)
  return (
    <Sheet label={sheets.help} onClose={onClose}>
      <SheetHead title={sheets.help} onClose={onClose} />
      <h3 className={css.part}>{sheets.keys}</h3>
      <dl className={css.list}>
        {sheets.keyList.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
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
      <dl className={css.list}>
        {sheets.terms.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

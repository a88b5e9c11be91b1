import { useMemo, useState } from 'react'
import { shortEdition } from '../../domain/edition'
import { elementSnippet, embedAddress, frameSnippet, pictureSnippet, SANDBOX } from '../../export/snippets'
import { PRESETS } from '../../query/presets'
import { useFacets, useTexts } from '../../query/hooks'
import { formatAddress } from '../../state/address'
import { FLAGS } from '../../state/flags'
import { lightOf, presetOf } from '../../state/presetOf'
import { useShown } from '../../state/shown'
import { useView } from '../../state/store'
import { siteAddress } from '../../state/syncUrl'
import css from './EmbedSheet.module.css'
import { Segmented } from './Segmented'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { Snippet } from './Snippet'
import { useSheetTexts } from './useSheetTexts'

const DARK = ['auto', 'true', 'false'] as const

/** The code that takes this view into another page: its flags as choices, how it will look, and what to paste. */
export function EmbedSheet({ onClose }: { onClose: () => void }) {
  const { page } = useTexts()
  return (
    <Sheet label={page.embed} onClose={onClose} isWide>
      <Choices onClose={onClose} />
    </Sheet>
  )
}

function Choices({ onClose }: { onClose: () => void }) {
  const { page, amounts } = useTexts()
  const words = useSheetTexts().embed
  const { edition } = useFacets().catalog.file
  const { headline, sources } = useShown()
  const view = useView((now) => now)
  const [switched, setSwitched] = useState<readonly string[]>([])
  const [dark, setDark] = useState<(typeof DARK)[number]>('auto')
  const [isFrozen, setFrozen] = useState(false)
  const choice = useMemo(
    () => ({
      site: siteAddress(),
      search: formatAddress({ ...view, theme: null }),
      flags: Object.fromEntries([...switched.map((name) => [name, 'true']), ['dark', dark]]) as Record<string, string>,
      edition: isFrozen ? shortEdition(edition) : null,
      headline,
      preset: presetOf(view, PRESETS),
      light: lightOf(view, PRESETS),
      sources,
    }),
    [view, switched, dark, isFrozen, edition, headline, sources],
  )
  const caption = `${headline} ${page.sourceNames(amounts.lists.and(sources))}`
  const picture = pictureSnippet(choice, caption)
  return (
    <div className={css.sheet}>
      <SheetHead title={page.embed} onClose={onClose} />
      <div className={css.columns}>
        <div className={css.choices}>
          {FLAGS.map((name) => (
            <label key={name} className={css.choice}>
              <input
                type="checkbox"
                checked={switched.includes(name)}
                onChange={(event) =>
                  setSwitched(FLAGS.filter((each) => (each === name ? event.target.checked : switched.includes(each))))
                }
              />
              <span>
                <b>{words.flags[name][0]}</b> {words.flags[name][1]}
              </span>
            </label>
          ))}
          <Segmented
            legend={words.paper}
            options={DARK.map((value) => ({ value, label: words.papers[value] }))}
            value={dark}
            onChange={setDark}
          />
          <Segmented
            legend={words.data}
            options={[
              { value: 'live', label: words.live },
              { value: 'frozen', label: words.frozen },
            ]}
            value={isFrozen ? 'frozen' : 'live'}
            onChange={(next) => setFrozen(next === 'frozen')}
          />
          <p className={css.note}>{isFrozen ? words.frozenNote : words.liveNote}</p>
          <a href="embedding/">{words.more}</a>
        </div>
        <iframe
          className={css.preview}
          title={words.preview}
          src={embedAddress(choice)}
          sandbox={SANDBOX}
          loading="lazy"
        />
      </div>
      <Snippet label={words.element} note={words.elementNote} text={elementSnippet(choice, caption)} />
      {picture ? (
        <Snippet label={words.picture} note={words.pictureNote} text={picture} />
      ) : (
        <p className={css.note}>{words.noPicture}</p>
      )}
      <Snippet label={words.frame} note={words.frameNote} text={frameSnippet(choice, caption)} />
    </div>
  )
}

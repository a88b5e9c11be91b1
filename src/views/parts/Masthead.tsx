import type { MouseEvent } from 'react'
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from '../../domain/texts/texts'
import { useTexts } from '../../query/hooks'
import { useOpened } from '../../query/opened'
import { formatAddress } from '../../state/address'
import { LANDING } from '../../state/resolve'
import { changeView, useView } from '../../state/store'
import { afresh, type Screen, SCREENS } from '../../state/view'
import { speak } from '../languages'
import { focusFigure } from './figureFocus'
import type { SheetName } from './useKeys'
import css from './Masthead.module.css'

type Props = { onOpen: (sheet: SheetName) => void }

/** The name of the paper, its sections, the theme and the way to help. */
export function Masthead({ onOpen }: Props) {
  const texts = useTexts()
  const { page, screens, exports } = texts
  const screen = useView((view) => view.screen) ?? LANDING
  const theme = useView((view) => view.theme)
  const lang = useView((view) => view.lang)
  const isOwnFile = useOpened() !== null
  const [other] = LANGUAGES.filter((language) => language !== texts.language)
  const open = (event: MouseEvent, next: Screen) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    changeView({ ...afresh({ theme, lang }), screen: next })
  }
  return (
    <header className={css.masthead}>
      <a className={css.skip} href="#figures" onClick={toFigures}>
        {page.toFigures}
      </a>
      <a className={css.name} href="./" onClick={(event) => open(event, LANDING)}>
        Quotient
      </a>
      <p className={css.motto}>{page.motto}</p>
      <nav className={css.screens} aria-label={page.screens}>
        {SCREENS.map((name) => (
          <a
            key={name}
            href={formatAddress({ ...afresh({ theme, lang }), screen: name })}
            aria-current={name === screen ? 'page' : undefined}
            onClick={(event) => open(event, name)}
          >
            {screens.names[name]}
          </a>
        ))}
      </nav>
      <button
        type="button"
        className={css.find}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={() => onOpen('palette')}
      >
        {page.find}
      </button>
      <div className={css.tools}>
        <button type="button" onClick={() => changeView({ theme: NEXT_THEME[theme ?? 'auto'] })}>
          {page.theme(page.themes[theme ?? 'system'])}
        </button>
        <button type="button" lang={LANGUAGE_TAGS[other!]} onClick={() => speak(other!)}>
          {LANGUAGE_NAMES[other!]}
        </button>
        {/* Embeds and slides would show our data in the place of a reader's file. */}
        {!isOwnFile && (
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen('embed')}>
            {page.embed}
          </button>
        )}
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen('export')}>
          {exports.title}
        </button>
        {!isOwnFile && (
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen('slides')}>
            {page.slides}
          </button>
        )}
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen('help')}>
          {page.help}
        </button>
      </div>
    </header>
  )
}

const NEXT_THEME = { auto: 'dark', dark: 'light', light: null } as const

/** What else is in the way are forty stops of the keyboard. */
function toFigures(event: MouseEvent): void {
  event.preventDefault()
  focusFigure(null)
}

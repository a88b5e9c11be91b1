import type { MouseEvent } from 'react'
import { formatAddress } from '../../state/address'
import { LANDING } from '../../state/resolve'
import { changeView, useView } from '../../state/store'
import { DEFAULT_VIEW, type Screen, SCREENS } from '../../state/view'
import { SCREEN_NAMES } from '../screenNames'
import css from './Masthead.module.css'

type Props = { onHelp: () => void }

/** The name of the paper, its sections, the theme and the way to help. */
export function Masthead({ onHelp }: Props) {
  const screen = useView((view) => view.screen) ?? LANDING
  const theme = useView((view) => view.theme)
  const open = (event: MouseEvent, next: Screen) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    changeView({ ...DEFAULT_VIEW, screen: next, theme })
  }
  return (
    <header className={css.masthead}>
      <a className={css.name} href="./" onClick={(event) => open(event, LANDING)}>
        Quotient
      </a>
      <p className={css.motto}>Market share with receipts</p>
      <nav className={css.screens} aria-label="Screens">
        {SCREENS.map((name) => (
          <a
            key={name}
            href={formatAddress({ ...DEFAULT_VIEW, screen: name, theme })}
            aria-current={name === screen ? 'page' : undefined}
            onClick={(event) => open(event, name)}
          >
            {SCREEN_NAMES[name]}
          </a>
        ))}
      </nav>
      <div className={css.tools}>
        <button type="button" onClick={() => changeView({ theme: NEXT_THEME[theme ?? 'auto'] })}>
          Theme: {theme ?? 'system'}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={onHelp}>
          Help
        </button>
      </div>
    </header>
  )
}

const NEXT_THEME = { auto: 'dark', dark: 'light', light: null } as const

import type { MouseEvent } from 'react'
import { formatAddress } from '../../state/address'
import { LANDING } from '../../state/resolve'
import { changeView, useView } from '../../state/store'
import { DEFAULT_VIEW, type Screen, SCREENS } from '../../state/view'
import css from './Masthead.module.css'

const NAMES: Record<Screen, string> = {
  verdicts: 'Quoted vs published',
  share: 'Share',
  change: 'Change',
  stock: 'Stock reaction',
  statements: 'Statements',
  articles: 'Articles',
  coverage: 'Coverage',
}

/** The name of the paper, its sections, and the theme. */
export function Masthead() {
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
            {NAMES[name]}
          </a>
        ))}
      </nav>
      <button type="button" className={css.theme} onClick={() => changeView({ theme: NEXT_THEME[theme ?? 'auto'] })}>
        Theme: {theme ?? 'system'}
      </button>
    </header>
  )
}

const NEXT_THEME = { auto: 'dark', dark: 'light', light: null } as const

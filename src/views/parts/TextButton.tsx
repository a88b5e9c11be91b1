import type { ReactNode } from 'react'
import css from './TextButton.module.css'

/** A small action beside a filter, no louder than a link. */
export function TextButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={css.button} onClick={onClick}>
      {children}
    </button>
  )
}

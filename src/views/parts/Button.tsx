import type { ReactNode } from 'react'
import css from './Button.module.css'

/** An action of a sheet or a form: a thin rule around its words. */
export function Button({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={css.button} onClick={onClick}>
      {children}
    </button>
  )
}

import type { ReactNode } from 'react'
import css from './FormatRow.module.css'

type Props = { name: string; note: string; said: string | null; children: ReactNode }

/** A format that a view can be had in: what it is good for, its buttons, and what became of the last press. */
export function FormatRow({ name, note, said, children }: Props) {
  return (
    <li className={css.row}>
      <h3 className={css.name}>{name}</h3>
      <p className={css.note}>{note}</p>
      <div className={css.actions}>{children}</div>
      <output className={css.said}>{said}</output>
    </li>
  )
}

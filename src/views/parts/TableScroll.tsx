import type { ReactNode } from 'react'
import { useTexts } from '../../query/hooks'
import css from './TableScroll.module.css'

/** Holds a table that may be wider than the page: a region that keys can scroll, named after the table. */
export function TableScroll({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className={css.scroll} role="region" aria-label={useTexts().tables.region(caption)} tabIndex={0}>
      {children}
    </div>
  )
}

import { useTexts } from '../../query/hooks'
import { type ReactNode, useState } from 'react'
import { resetView } from '../../state/store'
import { Button } from './Button'
import css from './FilterPanel.module.css'
import { useMedia } from './useMedia'

/** The rail that filters stand in: always open beside the chart on a wide screen, folded above it on a narrow one. */
export function FilterPanel({ children }: { children: ReactNode }) {
  const { controls } = useTexts()
  const isWide = useMedia('(min-width: 60rem)')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={css.panel} aria-label={controls.filters}>
      <details open={isWide || isOpen} onToggle={(event) => !isWide && setOpen(event.currentTarget.open)}>
        <summary className={css.summary}>{controls.filters}</summary>
        <div className={css.fields}>
          {children}
          <div className={css.reset}>
            <Button onClick={resetView}>{controls.reset}</Button>
          </div>
        </div>
      </details>
    </section>
  )
}

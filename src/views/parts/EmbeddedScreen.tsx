import { type ReactNode, useEffect, useRef } from 'react'
import { tellTitle } from '../../state/host'
import { useEmbed } from './embedContext'
import css from './Screen.module.css'

type Props = { headline: ReactNode; subtitle: string; receipt: ReactNode; children: ReactNode }

/** A screen in somebody else's page: the finding and the chart, without the choices; the host is told what it says. */
export function EmbeddedScreen({ headline, subtitle, receipt, children }: Props) {
  const embed = useEmbed()
  const title = useRef<HTMLHeadingElement>(null)
  const told = useRef('')
  useEffect(() => {
    const words = title.current?.textContent ?? ''
    if (words !== told.current) tellTitle(words)
    told.current = words
  })
  return (
    <div className={css.screen}>
      <header className={embed?.isPlain ? 'visually-hidden' : css.head}>
        <h1 ref={title} className={css.headline}>
          {headline}
        </h1>
        <p className={css.subtitle}>{subtitle}</p>
      </header>
      <div className={css.columns} data-receipt={receipt !== null} data-alone>
        <div className={css.body}>{children}</div>
        {!embed?.isStatic && receipt}
      </div>
    </div>
  )
}

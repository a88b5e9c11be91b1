import { type ReactNode, useEffect, useRef } from 'react'
import { tellShown } from '../../state/shown'
import { EmbeddedScreen } from './EmbeddedScreen'
import { useEmbed } from './embedContext'
import { useStage } from './stageContext'
import css from './Screen.module.css'

type Props = {
  headline: ReactNode
  /** Measure, market, unit, period, firm. */
  subtitle: string
  toolbar: ReactNode
  filters: ReactNode
  receipt: ReactNode
  children: ReactNode
}

/** The frame that every screen has: the finding, what is shown, the choices, the chart with its footnote, the receipt. */
export function Screen({ headline, subtitle, toolbar, filters, receipt, children }: Props) {
  const isEmbedded = useEmbed() !== null
  const stage = useStage()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (title.current) tellShown({ headline: title.current.textContent })
  })
  if (stage) return <stage.Frame {...{ headline, subtitle, receipt }}>{children}</stage.Frame>
  if (isEmbedded) return <EmbeddedScreen {...{ headline, subtitle, receipt }}>{children}</EmbeddedScreen>
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 ref={title} className={css.headline}>
          {headline}
        </h1>
        <p className={css.subtitle}>{subtitle}</p>
      </header>
      <div className={css.columns} data-receipt={receipt !== null}>
        <div className={css.rail}>{filters}</div>
        {toolbar !== null && <div className={css.toolbar}>{toolbar}</div>}
        <div className={css.body}>{children}</div>
        {receipt}
      </div>
    </div>
  )
}

import { useDeferredValue, useEffect } from 'react'
import { shortPublisher } from '../../domain/catalog'
import type { SourceNumbers } from '../../domain/sourceNumbers'
import { useTexts } from '../../query/hooks'
import { tellShown } from '../../state/shown'
import { useView } from '../../state/store'
import { canCarryMarks } from '../../state/view'
import { useEmbed } from './embedContext'
import { Endnotes } from './Endnotes'
import { SourceList } from './SourceList'
import { useStage } from './stageContext'
import css from './Footnote.module.css'
import { usePaper } from './usePaper'

type Props = { numbers: SourceNumbers; notes: readonly string[] }

/** What stands under every chart: notes on the numbers, then the numbered sources that they are read from. */
export function Footnote({ numbers, notes }: Props) {
  const { page, amounts } = useTexts()
  const isPlain = useEmbed()?.isPlain ?? false
  const isOnStage = useStage() !== null
  const isShort = numbers.sources.length <= 4
  const names = [...new Set(numbers.sources.map(({ publisher }) => shortPublisher(publisher)))]
  useEffect(() => {
    tellShown({ sources: names })
  })
  const isOnPaper = usePaper()
  const areMarked = useView((view) => view.marks === null && canCarryMarks(view))
  // The list follows the chart, so that a filter is seen in the chart first.
  const sources = useDeferredValue(numbers.sources)
  if (isPlain) return null
  return (
    <footer className={css.footnote}>
      {notes.length > 0 && (
        <ul className={css.notes} aria-label={page.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {numbers.sources.length > 0 && (
        <details open={isShort && !isOnStage}>
          <summary className={css.summary}>
            {isOnStage && isShort
              ? page.sourceNames(amounts.lists.and(names))
              : page.numbered(amounts.sources(numbers.sources.length), areMarked)}
          </summary>
          <SourceList sources={sources} />
        </details>
      )}
      {isOnPaper && <Endnotes numbers={numbers} />}
    </footer>
  )
}

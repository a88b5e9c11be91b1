import { useEffect } from 'react'
import { shortPublisher } from '../../domain/catalog'
import type { SourceNumbers } from '../../domain/sourceNumbers'
import { useTexts } from '../../query/hooks'
import { tellShown } from '../../state/shown'
import { useEmbed } from './embedContext'
import { Endnotes } from './Endnotes'
import css from './Footnote.module.css'
import { usePaper } from './usePaper'

type Props = { numbers: SourceNumbers; notes: readonly string[] }

/** What stands under every chart: notes on the numbers, then the numbered sources that they are read from. */
export function Footnote({ numbers, notes }: Props) {
  const { page, amounts } = useTexts()
  const isPlain = useEmbed()?.isPlain ?? false
  useEffect(() => {
    tellShown({ sources: [...new Set(numbers.sources.map(({ publisher }) => shortPublisher(publisher)))] })
  }, [numbers])
  const isOnPaper = usePaper()
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
      <details open={numbers.sources.length <= 4}>
        <summary className={css.summary}>{page.numbered(amounts.sources(numbers.sources.length))}</summary>
        <ol className={css.sources} aria-label={page.sources}>
          {numbers.sources.map((source) => (
            <li key={source.id}>
              {source.url ? (
                <a href={source.url} rel="noopener noreferrer" target="_blank">
                  {source.publisher}
                </a>
              ) : (
                source.publisher
              )}
              {source.title && `: ${source.title}`}
              {source.publishedOn && `, ${source.publishedOn}`}
            </li>
          ))}
        </ol>
      </details>
      {isOnPaper && <Endnotes numbers={numbers} />}
    </footer>
  )
}

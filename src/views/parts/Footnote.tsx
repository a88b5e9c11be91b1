import type { SourceNumbers } from '../../domain/sourceNumbers'
import { counted } from '../../domain/words'
import css from './Footnote.module.css'

type Props = { numbers: SourceNumbers; notes: readonly string[] }

/** What stands under every chart: notes on the numbers, then the numbered sources that they are read from. */
export function Footnote({ numbers, notes }: Props) {
  return (
    <footer className={css.footnote}>
      {notes.length > 0 && (
        <ul className={css.notes} aria-label="Notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details open={numbers.sources.length <= 4}>
        <summary className={css.summary}>
          {counted(numbers.sources.length, 'source')}, numbered as on the figures
        </summary>
        <ol className={css.sources} aria-label="Sources">
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
    </footer>
  )
}

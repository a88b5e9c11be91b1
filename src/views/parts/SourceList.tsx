import type { SourceNumbers } from '../../domain/sourceNumbers'
import { useTexts } from '../../query/hooks'
import css from './SourceList.module.css'

/** The numbered sources of a chart. */
export function SourceList({ numbers }: { numbers: SourceNumbers }) {
  const { page } = useTexts()
  return (
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
  )
}

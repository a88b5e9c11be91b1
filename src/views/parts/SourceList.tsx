import { memo } from 'react'
import { safeLink } from '../../domain/links'
import type { Source } from '../../schema/dataset'
import { useTexts } from '../../query/hooks'
import css from './SourceList.module.css'

type Props = { sources: readonly Source[] }

/** The numbered sources of a chart. Most filters leave them as they are. */
export const SourceList = memo(function SourceList({ sources }: Props) {
  const { page } = useTexts()
  return (
    <ol className={css.sources} aria-label={page.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          {safeLink(source.url) ? (
            <a href={source.url!} rel="noopener noreferrer" target="_blank">
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
}, isSame)

function isSame(before: Props, { sources }: Props): boolean {
  return before.sources.length === sources.length && before.sources.every((source, index) => source === sources[index])
}

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
        <SourceItem key={source.id} source={source} />
      ))}
    </ol>
  )
}, isSame)

function SourceItem({ source: { url, publisher, title, publishedOn } }: { source: Source }) {
  const link = safeLink(url)
  return (
    <li>
      {link === null ? (
        publisher
      ) : (
        <a href={link} rel="noopener noreferrer" target="_blank">
          {publisher}
        </a>
      )}
      {title && `: ${title}`}
      {publishedOn && `, ${publishedOn}`}
    </li>
  )
}

function isSame(before: Props, { sources }: Props): boolean {
  return before.sources.length === sources.length && before.sources.every((source, index) => source === sources[index])
}

import { memo } from 'react'
import { useTexts } from '../../query/hooks'
import type { Facets } from '../../domain/facets'
import { shortPublisher } from '../../domain/catalog'
import { isArticle, knownIds } from '../../state/known'
import { changeView, useView } from '../../state/store'
import { CheckList } from './CheckList'

type Props = { facets: Facets; counts: ReadonlyMap<string, number> }

/** Each article on or off, with how many statements it has here. */
export const ArticleFilter = memo(function ArticleFilter({ facets, counts }: Props) {
  const { controls } = useTexts()
  const asked = useView((view) => view.sources)
  const chosen = knownIds('sources', asked, (id) => isArticle(id, facets), [])
  return (
    <CheckList
      legend={controls.articles}
      noun={controls.statements}
      items={facets.articles.map(({ id, publisher }) => ({
        id,
        label: shortPublisher(publisher),
        count: counts.get(id) ?? 0,
      }))}
      chosen={chosen}
      onChange={(sources) => changeView({ sources })}
    />
  )
})

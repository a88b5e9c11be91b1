import { useTexts } from '../../query/hooks'
import type { Facets } from '../../domain/facets'
import { shortPublisher } from '../../domain/catalog'
import { changeView, useView } from '../../state/store'
import { CheckList } from './CheckList'

type Props = { facets: Facets; countOf: (article: string) => number }

/** Each article on or off, with how many statements it has here. */
export function ArticleFilter({ facets, countOf }: Props) {
  const { controls } = useTexts()
  const chosen = useView((view) => view.sources)
  return (
    <CheckList
      legend={controls.articles}
      noun={controls.statements}
      items={facets.articles.map(({ id, publisher }) => ({ id, label: shortPublisher(publisher), count: countOf(id) }))}
      chosen={chosen}
      onChange={(sources) => changeView({ sources })}
    />
  )
}

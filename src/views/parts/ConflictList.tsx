import { memo } from 'react'
import { type Catalog, firmName, marketName, publisherNames, subjectName } from '../../domain/catalog'
import { type Conflict, CONFLICT_WORDS, type Parties } from '../../domain/conflicts'
import { figureOf } from '../../domain/figures'
import { layerOf } from '../../domain/layers'
import { periodInWords } from '../../domain/periods'
import { capital, listInWords, MEASURE_WORDS } from '../../domain/words'
import type { Statement } from '../../schema/dataset'
import { TOTAL } from '../../schema/vocabulary'
import css from './ConflictList.module.css'
import { FigureButton } from './FigureButton'

const HEADINGS: Record<Parties, string> = {
  articles: 'Articles against articles',
  pages: 'Pages that print the same figure differently',
  firms: 'Research firms that count differently',
}

type Props = { conflicts: readonly Conflict[]; catalog: Catalog }

/** Where sources contradict each other, by who they are, each with its kind in words. */
export const ConflictList = memo(function ConflictList({ conflicts, catalog }: Props) {
  const parties = (Object.keys(HEADINGS) as Parties[]).filter((each) => conflicts.some((one) => one.parties === each))
  return parties.map((each) => {
    const own = conflicts.filter((conflict) => conflict.parties === each)
    return (
      <details key={each} className={css.group} open={own.length <= 12}>
        <summary>
          {HEADINGS[each]} <span className={css.count}>{own.length}</span>
        </summary>
        <ul>
          {own.map((conflict) => (
            <Line key={conflict.groups[0]![0]!.id} conflict={conflict} catalog={catalog} />
          ))}
        </ul>
      </details>
    )
  })
})

function Line({ conflict: { parties, kind, coordinates, groups }, catalog }: { conflict: Conflict; catalog: Catalog }) {
  const { subject, measure, period, market } = coordinates
  const name = subject === TOTAL && market !== null ? marketName(catalog, market) : subjectName(catalog, subject)
  return (
    <li className={css.conflict} data-kind={kind}>
      <span className={css.what}>
        <b>{name}</b>, {MEASURE_WORDS[measure]}
        {period !== null && `, ${periodInWords(period)}`}
      </span>
      <span className={css.sides}>
        {groups.map((group) => (
          <span key={group[0]!.id} className={css.side}>
            <FigureButton figure={figureOfGroup(group, catalog)} catalog={catalog} />{' '}
            {parties === 'firms'
              ? listInWords([...new Set(group.map(({ researchFirm }) => firmName(catalog, researchFirm)))])
              : listInWords(
                  publisherNames(
                    group.map(({ source }) => source),
                    catalog,
                  ),
                )}
          </span>
        ))}
      </span>
      <span className={css.kind}>{capital(CONFLICT_WORDS[kind])}</span>
    </li>
  )
}

function figureOfGroup(group: Statement[], catalog: Catalog) {
  const layer = layerOf(catalog.sources.get(group[0]!.source)!)
  return figureOf(
    group.map((statement) => ({ ...statement, slip: false })),
    layer,
    catalog,
  )!
}

import { memo } from 'react'
import { type Catalog, nameAt } from '../../domain/catalog'
import { type Conflict, type Parties, partiesInWords } from '../../domain/conflicts'
import { figureOf } from '../../domain/figures'
import { layerOf } from '../../domain/layers'
import { periodInWords } from '../../domain/periods'
import { capital } from '../../domain/words'
import type { Statement } from '../../schema/dataset'
import css from './ConflictList.module.css'
import { FigureButton } from './FigureButton'

const PARTIES: readonly Parties[] = ['articles', 'pages', 'firms']

type Props = { conflicts: readonly Conflict[]; catalog: Catalog }

/** Where sources contradict each other, by who they are, each with its kind in words. */
export const ConflictList = memo(function ConflictList({ conflicts, catalog }: Props) {
  const parties = PARTIES.filter((each) => conflicts.some((one) => one.parties === each))
  return parties.map((each) => {
    const own = conflicts.filter((conflict) => conflict.parties === each)
    return (
      <details key={each} className={css.group} open={own.length <= 12}>
        <summary>
          {catalog.texts.conflicts.parties[each]} <span className={css.count}>{own.length}</span>
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
  const { measure, period } = coordinates
  const { places, conflicts } = catalog.texts
  return (
    <li className={css.conflict} data-kind={kind}>
      <span className={css.what}>
        <b>{nameAt(catalog, coordinates)}</b>
        {places.comma}
        {places.measures[measure]}
        {period !== null && `${places.comma}${periodInWords(period, catalog.texts)}`}
      </span>
      <span className={css.sides}>
        {groups.map((group) => (
          <span key={group[0]!.id} className={css.side}>
            <FigureButton figure={figureOfGroup(group, catalog)} catalog={catalog} />{' '}
            {partiesInWords(group, parties, catalog)}
          </span>
        ))}
      </span>
      <span className={css.kind}>{capital(conflicts.kinds[kind])}</span>
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

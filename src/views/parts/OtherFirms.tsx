import { type Catalog, firmName } from '../../domain/catalog'
import { firmConflicts } from '../../domain/conflicts'
import { type Coordinates, coordinatesOf, factKey } from '../../domain/coordinates'
import { type Figure, figureOf } from '../../domain/figures'
import { sideOf } from '../../domain/sides'
import { capital } from '../../domain/words'
import { useSlice } from '../../query/hooks'
import { FigureButton } from './FigureButton'
import css from './ReceiptVerdicts.module.css'

/** What other research firms count on the same terms, where they do not agree. */
export function OtherFirms({ figure, catalog }: { figure: Figure; catalog: Catalog }) {
  const { texts } = catalog
  const { market, measure } = figure.coordinates
  const placeOf = (coordinates: Coordinates) => factKey({ ...coordinates, researchFirm: null })
  const statements = useSlice({ market, measures: [measure] }).filter(
    (statement) => placeOf(coordinatesOf(statement)) === placeOf(figure.coordinates),
  )
  const [conflict] = firmConflicts(sideOf(statements, 'published', catalog))
  const others = (conflict?.groups.flat() ?? []).filter(
    ({ researchFirm }) => researchFirm !== figure.coordinates.researchFirm,
  )
  if (!conflict || others.length === 0) return null
  return (
    <section className={css.verdict} aria-label={texts.receipt.otherFirms}>
      <p className={css.kind}>{capital(texts.conflicts.kinds[conflict.kind])}</p>
      <ul>
        {others.map((statement) => (
          <li key={statement.id}>
            {firmName(catalog, statement.researchFirm)}
            {texts.places.colon}
            <FigureButton figure={figureOf([statement], 'published', catalog)!} catalog={catalog} />
          </li>
        ))}
      </ul>
    </section>
  )
}

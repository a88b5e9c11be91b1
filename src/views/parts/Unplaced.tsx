import type { Catalog } from '../../domain/catalog'
import { subjectName } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { publishersOf } from '../../domain/headlines'
import { periodInWords } from '../../domain/periods'
import { FigureButton } from './FigureButton'
import { useEmbed } from './embedContext'
import css from './Unplaced.module.css'

/** What articles say of the same market without a period, a firm or a number: it has no place in the chart. */
export function Unplaced({ figures, catalog }: { figures: readonly Figure[]; catalog: Catalog }) {
  const isPlain = useEmbed()?.isPlain ?? false
  if (figures.length === 0 || isPlain) return null
  const { places, page } = catalog.texts
  return (
    <section className={css.unplaced} aria-label={page.unplaced}>
      <h2>{page.unplacedHeading}</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.key}>
            {subjectName(catalog, figure.coordinates.subject)}
            {places.comma}
            {places.measures[figure.coordinates.measure]}
            {places.colon}
            <FigureButton figure={figure} catalog={catalog} /> {publishersOf([figure], catalog)[0]}
            {places.comma}
            {periodInWords(figure.coordinates.period, catalog.texts)}
          </li>
        ))}
      </ul>
    </section>
  )
}

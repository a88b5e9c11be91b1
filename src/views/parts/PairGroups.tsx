import { memo } from 'react'
import { pairsHeight } from '../../charts/pairsLayout'
import { pairsOf } from '../../charts/pairsOf'
import type { Catalog } from '../../domain/catalog'
import { figuresIn, type QuotedGroup } from '../../domain/quotedRows'
import { marksInShort, type SourceNumbers } from '../../domain/sourceNumbers'
import type { Texts } from '../../domain/texts/texts'
import { capital } from '../../domain/words'
import { ChartBox } from './ChartBox'
import { Drawing } from './Drawing'
import css from './PairGroups.module.css'
import { useChartTheme } from './useChartTheme'

type Props = {
  groups: readonly QuotedGroup[]
  catalog: Catalog
  /** The numbers of the sources; null where marks are off. */
  numbers: SourceNumbers | null
  /** The article that is being read: the rows of others step back. */
  article?: string | null
}

/** Quoted against published, a chart a measure. */
export const PairGroups = memo(function PairGroups({ groups, catalog, numbers, article = null }: Props) {
  const theme = useChartTheme()
  const { places, screens } = catalog.texts
  return groups.map(({ measure, rows }, index) => {
    const pairs = pairsOf(rows, catalog, theme, article)
    const figures = figuresIn(pairs)
    const name = capital(places.measures[measure])
    const label = screens.verdicts.pairs(name)
    return (
      <section key={measure} className={css.group} aria-label={label}>
        <header>
          <h2>{name}</h2>
          {index === 0 && <Key texts={catalog.texts} />}
        </header>
        <ChartBox label={label} catalog={catalog} figures={figures}>
          {(width) => (
            <Drawing height={pairsHeight(pairs.length, width)} resetKey={measure}>
              {({ PairsChart }) => (
                <PairsChart
                  pairs={pairs}
                  width={width}
                  height={pairsHeight(pairs.length, width)}
                  marks={(figure) => (numbers ? marksInShort(figure, numbers) : '')}
                />
              )}
            </Drawing>
          )}
        </ChartBox>
      </section>
    )
  })
})

/** What hollow and solid mean, where the reader meets them first. */
function Key({ texts: { figures } }: { texts: Texts }) {
  return (
    <p className={css.key}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx={7} cy={7} r={5} fill="none" stroke="currentColor" strokeWidth={2} />
      </svg>
      {figures.sides.quoted}
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx={7} cy={7} r={6} fill="currentColor" />
      </svg>
      {figures.sides.published}
    </p>
  )
}

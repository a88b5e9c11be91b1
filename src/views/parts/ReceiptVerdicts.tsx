import { useContext } from 'react'
import type { Catalog } from '../../domain/catalog'
import { coordinateInWords } from '../../domain/coordinateWords'
import type { Figure } from '../../domain/figures'
import { changedIn, verdictSentence } from '../../domain/verdictSentence'
import type { Verdict } from '../../domain/verdicts'
import { FigureButton } from './FigureButton'
import css from './ReceiptVerdicts.module.css'
import { VerdictBadge } from './VerdictBadge'
import { VerdictContext } from './verdictContext'

/** What became of the quoted statements under a figure: the verdict, its sentence, and where the number stands instead. */
export function ReceiptVerdicts({ figure, catalog }: { figure: Figure; catalog: Catalog }) {
  const known = useContext(VerdictContext)
  const verdicts = new Map(
    figure.statements.flatMap(({ id }): [string, Verdict][] => {
      const verdict = known.get(id)
      return verdict ? [[verdictSentence(verdict, catalog), verdict]] : []
    }),
  )
  return [...verdicts].map(([sentence, verdict]) => (
    <section key={sentence} className={css.verdict} aria-label={catalog.texts.receipt.verdict}>
      <p className={css.kind}>
        <VerdictBadge verdict={verdict} catalog={catalog} />
      </p>
      <p>{sentence}</p>
      {verdict.together.length > 0 && (
        <p className={css.more}>{catalog.texts.receipt.together(verdict.together.length)}</p>
      )}
      <Places verdict={verdict} catalog={catalog} />
    </section>
  ))
}

/** The figures that the number could be: where it moved to first, then where it would fit as well. */
function Places({
  verdict: { statement, move, alternatives, candidates, fitsAlso, open },
  catalog,
}: {
  verdict: Verdict
  catalog: Catalog
}) {
  const moves = move ? [move, ...alternatives] : []
  const places = [
    ...moves.map(({ coordinate, figure }) => ({
      figure,
      words: coordinateInWords(coordinate, figure.coordinates, catalog),
    })),
    ...[...candidates, ...(fitsAlso ? [fitsAlso] : [])].map((figure) => ({
      figure,
      words: (open.length > 0 ? open : [changedIn(statement, figure)])
        .map((coordinate) => coordinateInWords(coordinate, figure.coordinates, catalog))
        .join(catalog.texts.places.comma),
    })),
  ]
  if (places.length === 0) return null
  return (
    <details className={css.places} open={places.length <= 3}>
      <summary>{catalog.texts.receipt.where}</summary>
      <ul>
        {places.map(({ figure, words }) => (
          <li key={figure.key}>
            {words}
            {catalog.texts.places.colon}
            <FigureButton figure={figure} catalog={catalog} />
          </li>
        ))}
      </ul>
    </details>
  )
}

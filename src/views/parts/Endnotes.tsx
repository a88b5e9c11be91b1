import { useContext } from 'react'
import { type Catalog, sourceOf } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { formulaInWords } from '../../domain/formulas'
import { type SourceNumbers, statementsUnder } from '../../domain/sourceNumbers'
import { verdictSentence } from '../../domain/verdictSentence'
import { amountInWords } from '../../domain/words'
import { languageOf, placeInWords } from '../../domain/quoteWords'
import type { Statement } from '../../schema/dataset'
import { useFacets } from '../../query/hooks'
import css from './Endnotes.module.css'
import { useFigureName, VerdictContext } from './verdictContext'

/** On paper nothing opens: the receipt of every figure, one after the other, behind the chart and its sources. `of` names it. */
export function Endnotes({ numbers, of }: { numbers: SourceNumbers; of?: string }) {
  const { catalog } = useFacets()
  const nameOf = useFigureName(catalog)
  const figures = [...new Map(numbers.figures.map((figure) => [figure.layer + figure.key, figure])).values()]
  if (figures.length === 0) return null
  const { receipt, places } = catalog.texts
  const heading = of === undefined ? receipt.endnotes : `${receipt.endnotes}${places.colon}${of}`
  return (
    <section className={css.endnotes} aria-label={heading}>
      <h2>{heading}</h2>
      <ol>
        {figures.map((figure) => (
          <li key={figure.layer + figure.key}>
            <Endnote figure={figure} name={nameOf(figure)} numbers={numbers} catalog={catalog} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type EndnoteProps = { figure: Figure; name: string; numbers: SourceNumbers; catalog: Catalog }

function Endnote({ figure, name, numbers, catalog }: EndnoteProps) {
  const verdicts = useContext(VerdictContext)
  const sentences = figure.statements.flatMap(({ id }) => {
    const verdict = verdicts.get(id)
    return verdict && figure.layer === 'quoted' ? [verdictSentence(verdict, catalog)] : []
  })
  return (
    <>
      <b>{name}.</b> {figure.derivation && `${formulaInWords(figure, catalog.texts)}. `}
      {[...new Set(sentences)].join(' ')}
      <ul>
        {statementsUnder(figure).map((statement) => (
          <Said key={statement.id} statement={statement} numbers={numbers} catalog={catalog} />
        ))}
      </ul>
    </>
  )
}

type SaidProps = { statement: Statement; numbers: SourceNumbers; catalog: Catalog }

/** Who says so, as numbered under the chart or else with an address, in which words, and where. */
function Said({ statement, numbers, catalog }: SaidProps) {
  const { quote } = statement
  const { texts } = catalog
  const source = sourceOf(catalog, statement.source)
  const number = numbers.numberOf.get(source.id)
  const place = placeInWords(quote, texts.receipt)
  const where = [place, number === undefined ? source.url : null].filter((part) => part !== null)
  return (
    <li data-slip={statement.slip}>
      {number === undefined ? '' : `${number}\u00A0`}
      {source.publisher}
      {texts.places.colon}
      {quote ? (
        <q lang={languageOf(quote.exact)}>{quote.exact}</q>
      ) : (
        `${amountInWords(statement, texts)}. ${texts.receipt.wordsNotKept}`
      )}
      {where.length > 0 && ` (${where.join(texts.places.comma)})`}
    </li>
  )
}

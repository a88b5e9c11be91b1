import { shortPublisher, sourceOf } from '../../domain/catalog'
import { type Figure, figureInWords } from '../../domain/figures'
import { formulaInWords } from '../../domain/formulas'
import { linkToWords } from '../../domain/links'
import { noticeInWords } from '../../domain/notices'
import { figureName } from '../../domain/receipts'
import { verdictSentence } from '../../domain/verdictSentence'
import type { Statement } from '../../schema/dataset'
import { statementsUnder } from '../../domain/sourceNumbers'
import type { Exhibit } from '../exhibit'

/** So many receipts fit into notes that somebody reads. */
const MOST_FIGURES = 100
const MOST_STATEMENTS = 5

/** A receipt a figure, in paragraphs: what it is, its formula and its verdict, and who says so in which words. */
export function receiptsOf(figures: readonly Figure[], exhibit: Exhibit): string[] {
  const { deck } = exhibit.catalog.texts
  const left = figures.length - MOST_FIGURES
  return [
    deck.receipts,
    ...figures.slice(0, MOST_FIGURES).flatMap((figure) => receipt(figure, exhibit)),
    ...(left > 0 ? [deck.moreFigures(left)] : []),
  ]
}

function receipt(figure: Figure, exhibit: Exhibit): string[] {
  const { catalog, verdicts } = exhibit
  const { texts } = catalog
  const verdict = figure.derivation ? undefined : verdicts.get(figure.statements[0]?.id ?? '')
  // Two numbers of one passage are said by the same words.
  const lines = [...new Set(statementsUnder(figure).map((statement) => said(statement, exhibit)))]
  const left = lines.length - MOST_STATEMENTS
  return [
    `▪ ${figureName(figure, figureInWords(figure, texts), catalog)}`,
    ...(figure.derivation ? [formulaInWords(figure, texts)] : []),
    ...(verdict ? [verdictSentence(verdict, catalog)] : []),
    ...(figure.notice ? [noticeInWords(figure.notice, catalog)] : []),
    ...lines.slice(0, MOST_STATEMENTS),
    ...(left > 0 ? [texts.deck.moreStatements(left)] : []),
  ]
}

/** "[3] The Daily: “with a 17% share” https://…" */
function said({ source: id, quote }: Statement, { catalog, numbers }: Exhibit): string {
  const { receipt: words, places } = catalog.texts
  const source = sourceOf(catalog, id)
  const number = numbers.numberOf.get(id)
  const name = `${number === undefined ? '' : `[${number}] `}${shortPublisher(source.publisher)}`
  const link = linkToWords(source, quote)
  return `${name}${places.colon}${quote ? `“${quote.exact}”` : words.wordsNotKept}${link === null ? '' : ` ${link}`}`
}

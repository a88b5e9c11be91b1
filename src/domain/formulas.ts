import { TOTAL } from '../schema/vocabulary'
import { shownDecimals } from './derived'
import { type Figure, figureInWords } from './figures'
import { periodInWords } from './periods'
import { tidy } from './precision'
import type { Texts } from './texts/texts'
import { digits } from './words'

/** How a derived figure was computed, with the numbers in it: "(13.1 ÷ 17.5 − 1) × 100 = −25 %". "" for a stated one. */
export function formulaInWords(figure: Figure, texts: Texts): string {
  const { derivation } = figure
  if (derivation === null) return ''
  if (derivation.formula === 'rank') return rankFormula(figure, texts)
  const formula = equation(figure, texts)
  if (derivation.base === null) return formula
  const [from, to] = [derivation.base, figure.coordinates.period].map((period) => periodInWords(period, texts))
  return texts.figures.over(formula, texts.places.range(from!, to!))
}

/** What is printed on the left comes to what is printed on the right, or it is said why it does not. */
function equation(figure: Figure, texts: Texts): string {
  const [left, words] = [leftOf(figure, texts), figureInWords(figure, texts)]
  const rest = figure.derivation!.formula === 'rest' ? restIn(figure) : 0
  return rest < 0
    ? texts.figures.withinRounding(`${left} = ${digits(rest, figure.decimals ?? 0)}`, words)
    : `${left} = ${words}`
}

/** What the named ones leave of the whole, by their printed numbers: below zero where these are rounded up. */
function restIn({ derivation }: Figure): number {
  const { total, parts } = wholeAndParts(derivation!.inputs)
  return tidy((total?.value ?? 100) - parts.reduce((sum, { value }) => sum + (value ?? 0), 0))
}

/** The market's count, where it is one of the inputs, and the vendors' numbers. */
function wholeAndParts(inputs: readonly Figure[]): { total: Figure | null; parts: readonly Figure[] } {
  const [first, ...others] = inputs
  return first?.coordinates.subject === TOTAL ? { total: first, parts: others } : { total: null, parts: inputs }
}

function leftOf({ derivation }: Figure, texts: Texts): string {
  const { formula, inputs } = derivation!
  const count = (input: Figure | undefined) => (input ? digits(input.value ?? 0, shownDecimals(input)) : '')
  const whole = (input: Figure | undefined) => (input ? figureInWords(input, texts) : '')
  const [first, second] = inputs
  switch (formula) {
    case 'points':
      return `${whole(first)} − ${whole(second)}`
    case 'difference':
      return `${whole(first)} − ${whole(second).replace(/^\+/, '')}`
    case 'growth':
      return `(${count(first)} ÷ ${count(second)} − 1) × 100`
    case 'share':
      return `${count(first)} ÷ ${count(second)} × 100`
    case 'rest': {
      const { total, parts } = wholeAndParts(inputs)
      return `${total === null ? '100' : count(total)} − (${parts.map(count).join(' + ')})`
    }
    default:
      return inputs.map(count).join(' + ')
  }
}

/** "3rd of 5 by shipments: 13.1, 12.9, …". */
function rankFormula({ value, interval, derivation }: Figure, texts: Texts): string {
  const { inputs } = derivation!
  const isByCounts = inputs[0]?.coordinates.measure === 'shipments'
  const amounts = inputs.map((input) =>
    isByCounts ? digits(input.value ?? 0, shownDecimals(input)) : figureInWords(input, texts),
  )
  const ties = (interval?.high ?? value!) - value!
  return texts.figures.rankFormula(texts.amounts.ordinal(value!), inputs.length, isByCounts, ties, amounts.join(', '))
}

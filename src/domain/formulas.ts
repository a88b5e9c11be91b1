import { TOTAL } from '../schema/vocabulary'
import { shownDecimals } from './derived'
import { type Figure, figureInWords } from './figures'
import { periodInWords } from './periods'
import type { Texts } from './texts/texts'
import { digits } from './words'

/** How a derived figure was computed, with the numbers in it: "(13.1 ÷ 17.5 − 1) × 100 = −25 %". "" for a stated one. */
export function formulaInWords(figure: Figure, texts: Texts): string {
  const { derivation } = figure
  if (derivation === null) return ''
  if (derivation.formula === 'rank') return rankFormula(figure, texts)
  const formula = `${leftOf(figure, texts)} = ${figureInWords(figure, texts)}`
  if (derivation.base === null) return formula
  const [from, to] = [derivation.base, figure.coordinates.period].map((period) => periodInWords(period, texts))
  return texts.figures.over(formula, texts.places.range(from!, to!))
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
      const [total, parts] = first?.coordinates.subject === TOTAL ? [first, inputs.slice(1)] : [null, inputs]
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

import { markNumber } from '../../domain/markNumber'
import type { Quote, Statement } from '../../schema/dataset'
import css from './QuotedWords.module.css'

/** The quoted words, the number in them marked as with a pen; all of them where no number is printed. */
export function QuotedWords({ statement, quote }: { statement: Statement; quote: Quote }) {
  const span = markNumber(quote.exact, statement)
  if (!span) return <mark className={css.words}>{quote.exact}</mark>
  const [start, end] = span
  return (
    <>
      {quote.exact.slice(0, start)}
      <mark className={css.number}>{quote.exact.slice(start, end)}</mark>
      {quote.exact.slice(end)}
    </>
  )
}

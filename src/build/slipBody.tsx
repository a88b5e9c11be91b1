import { type Catalog, sourceOf } from '../domain/catalog'
import { linkToWords } from '../domain/links'
import { markNumber } from '../domain/markNumber'
import { languageOf, placeInWords } from '../domain/quoteWords'
import { amountInWords } from '../domain/words'
import type { Quote, Statement } from '../schema/dataset'
import { dateInWords } from '../state/articlesScene'

/** One statement with its source in the HTML of a light embed: what `Slip` is on the page. */
export function SlipBody({ statement, catalog }: { statement: Statement; catalog: Catalog }) {
  const source = sourceOf(catalog, statement.source)
  const link = linkToWords(source, statement.quote)
  const words = catalog.texts.receipt
  const place = placeInWords(statement.quote, words)
  return (
    <article className="slip" data-slip={statement.slip || undefined}>
      <p className="slip-source">
        <b>{source.publisher}</b>
        <span>{amountInWords(statement, catalog.texts)}</span>
      </p>
      <p className="slip-meta">
        {source.title && <cite>{source.title}</cite>}
        {source.title && ', '}
        {dateInWords(source, catalog.texts)}
      </p>
      {statement.quote ? (
        <QuoteBody statement={statement} quote={statement.quote} />
      ) : (
        <p className="slip-meta">{words.wordsNotKept}</p>
      )}
      {place && <p className="slip-meta">{place}</p>}
      {statement.slip && <p className="slip-flag">{words.slip}</p>}
      {statement.implied && <p className="slip-flag">{words.implied}</p>}
      {statement.note && (
        <p className="slip-meta" lang="en">
          {statement.note}
        </p>
      )}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.open} <span className="visually-hidden">{words.openIn(source.publisher)}</span>
        </a>
      ) : (
        <p className="slip-meta">{words.noAddress}</p>
      )}
    </article>
  )
}

/** The quoted words with the number in them marked; all of them where no number is printed. */
function QuoteBody({ statement, quote: { exact, prefix, suffix } }: { statement: Statement; quote: Quote }) {
  const span = markNumber(exact, statement)
  const [start, end] = span ?? [0, exact.length]
  return (
    <blockquote lang={languageOf(exact)}>
      {prefix && <span>{prefix} </span>}
      {exact.slice(0, start)}
      <mark className={span ? 'number' : undefined}>{exact.slice(start, end)}</mark>
      {exact.slice(end)}
      {suffix && (
        <span>
          {/^\p{P}/u.test(suffix) ? '' : ' '}
          {suffix}
        </span>
      )}
    </blockquote>
  )
}

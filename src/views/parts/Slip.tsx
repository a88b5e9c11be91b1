import { type Catalog, sourceOf } from '../../domain/catalog'
import { linkToWords } from '../../domain/links'
import { dateInWords, languageOf, placeInWords } from '../../domain/quoteWords'
import { amountInWords } from '../../domain/words'
import type { Statement } from '../../schema/dataset'
import { QuotedWords } from './QuotedWords'
import css from './Slip.module.css'

/** One statement with its source: who, when, the quoted words with the number marked, where they stand, and a link to them. */
export function Slip({ statement, catalog }: { statement: Statement; catalog: Catalog }) {
  const source = sourceOf(catalog, statement.source)
  const link = linkToWords(source, statement.quote)
  const words = catalog.texts.receipt
  const place = placeInWords(statement.quote, words)
  return (
    <article className={css.slip} data-slip={statement.slip}>
      <p className={css.source}>
        <span className={css.publisher}>{source.publisher}</span>
        <span className={css.amount}>{amountInWords(statement, catalog.texts)}</span>
      </p>
      <p className={css.meta}>
        {source.title && <cite>{source.title}</cite>}
        {source.title && ', '}
        {dateInWords(source, catalog.texts)}
      </p>
      {statement.quote ? (
        <blockquote className={css.quote} lang={languageOf(statement.quote.exact)}>
          {statement.quote.prefix && <span className={css.context}>{statement.quote.prefix} </span>}
          <QuotedWords statement={statement} quote={statement.quote} />
          {statement.quote.suffix && (
            <span className={css.context}>
              {/^\p{P}/u.test(statement.quote.suffix) ? '' : ' '}
              {statement.quote.suffix}
            </span>
          )}
        </blockquote>
      ) : (
        <p className={css.meta}>{words.wordsNotKept}</p>
      )}
      {place && <p className={css.meta}>{place}</p>}
      {statement.slip && <p className={css.flag}>{words.slip}</p>}
      {statement.implied && <p className={css.flag}>{words.implied}</p>}
      {statement.note && (
        <p className={css.note} lang="en">
          {statement.note}
        </p>
      )}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.open} <span className="visually-hidden">{words.openIn(source.publisher)}</span>
        </a>
      ) : (
        <p className={css.meta}>{source.url === null ? words.noAddress : words.notLinked(source.url)}</p>
      )}
    </article>
  )
}

import { type Catalog, sourceOf } from '../../domain/catalog'
import { linkToWords } from '../../domain/links'
import type { Texts } from '../../domain/texts/texts'
import { amountInWords, capital } from '../../domain/words'
import type { Quote, Statement } from '../../schema/dataset'
import { dateInWords } from '../../state/articlesScene'
import { languageOf, QuotedWords } from './QuotedWords'
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
        <p className={css.meta}>{words.noAddress}</p>
      )}
    </article>
  )
}

/** Where the quoted words stand: "Paragraph 9, under “Tough Competition”"; null where the source gives no place. */
export function placeInWords(quote: Quote | null, words: Texts['receipt']): string | null {
  const section = quote?.section ? words.section(quote.section) : null
  if (quote?.paragraph == null) return section && capital(section)
  const paragraph = words.paragraph(quote.paragraph)
  return section === null ? paragraph : words.inSection(paragraph, section)
}

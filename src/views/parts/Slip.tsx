import { type Catalog, sourceOf } from '../../domain/catalog'
import { linkToWords } from '../../domain/links'
import { periodInWords } from '../../domain/periods'
import { amountInWords, capital } from '../../domain/words'
import type { Quote, Source, Statement } from '../../schema/dataset'
import { QuotedWords } from './QuotedWords'
import css from './Slip.module.css'

/** One statement with its source: who, when, the quoted words with the number marked, where they stand, and a link to them. */
export function Slip({ statement, catalog }: { statement: Statement; catalog: Catalog }) {
  const source = sourceOf(catalog, statement.source)
  const link = linkToWords(source, statement.quote)
  const place = placeInWords(statement.quote)
  return (
    <article className={css.slip} data-slip={statement.slip}>
      <p className={css.source}>
        <span className={css.publisher}>{source.publisher}</span>
        <span className={css.amount}>{amountInWords(statement)}</span>
      </p>
      <p className={css.meta}>
        {source.title && <cite>{source.title}</cite>}
        {source.title && ', '}
        {dateOf(source)}
      </p>
      {statement.quote ? (
        <blockquote className={css.quote} lang={/\p{Script=Han}/u.test(statement.quote.exact) ? 'zh' : undefined}>
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
        <p className={css.meta}>The page’s words were not kept.</p>
      )}
      {place && <p className={css.meta}>{place}</p>}
      {statement.slip && <p className={css.flag}>A slip of this page, kept on record.</p>}
      {statement.implied && <p className={css.flag}>Implied by the words, not printed as a number.</p>}
      {statement.note && <p className={css.note}>{statement.note}</p>}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          Open at these words <span className="visually-hidden">in {source.publisher}</span>
        </a>
      ) : (
        <p className={css.meta}>This page was seen without an address.</p>
      )}
    </article>
  )
}

function placeInWords(quote: Quote | null): string | null {
  if (quote === null || (quote.paragraph === null && quote.section === null)) return null
  const paragraph = quote.paragraph === null ? '' : `paragraph ${quote.paragraph}`
  const section = quote.section === null ? '' : `under “${quote.section}”`
  const words = [paragraph, section].filter(Boolean).join(', ')
  return capital(words)
}

/** The date of a page; where it shows none, when it was written as far as its own words tell. */
function dateOf({ publishedOn, writtenOn }: Source): string {
  if (publishedOn !== null) return publishedOn
  return writtenOn === null
    ? 'no date on the page'
    : `no date on the page, written in ${periodInWords(writtenOn)} by its words`
}

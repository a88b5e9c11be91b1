import type { Catalog } from '../domain/catalog'
import { safeLink } from '../domain/links'
import { markNumber } from '../domain/markNumber'
import { dateInWords, languageOf, placeInWords } from '../domain/quoteWords'
import { amountInWords } from '../domain/words'
import type { Quote, Source, Statement } from '../schema/dataset'

type Props = { statement: Statement; catalog: Catalog }

/**
 * One statement in the HTML of a light embed: what `Slip` is on the page, but for what is the same in all slips of its
 * source, which the script puts in (`light/complete.ts`).
 */
export function SlipBody({ statement, catalog }: Props) {
  const words = catalog.texts.receipt
  const place = placeInWords(statement.quote, words)
  return (
    <article
      className="slip"
      data-source={sourceNumber(catalog, statement.source)}
      data-slip={statement.slip || undefined}
    >
      <p className="slip-source">
        <span>{amountInWords(statement, catalog.texts)}</span>
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
    </article>
  )
}

/** What all slips of a source have: its publisher, its title and date, and the link to it. */
export function SourceTemplate({ source, catalog }: { source: Source; catalog: Catalog }) {
  const words = catalog.texts.receipt
  const link = safeLink(source.url)
  return (
    <template data-source={sourceNumber(catalog, source.id)}>
      <b>{source.publisher}</b>
      <p className="slip-meta">
        {source.title && <cite>{source.title}</cite>}
        {source.title && ', '}
        {dateInWords(source, catalog.texts)}
      </p>
      {link !== null ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.open} <span className="visually-hidden">{words.openIn(source.publisher)}</span>
        </a>
      ) : (
        <p className="slip-meta">{source.url === null ? words.noAddress : words.notLinked(source.url)}</p>
      )}
    </template>
  )
}

/** The place of a source among all: its id may be long, and stands in every slip. */
function sourceNumber({ sources }: Catalog, id: string): number {
  return [...sources.keys()].indexOf(id)
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

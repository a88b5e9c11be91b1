import { type Catalog, shortPublisher, subjectName } from '../domain/catalog'
import { figureInWords } from '../domain/figures'
import { linkToWords } from '../domain/links'
import { periodInWords } from '../domain/periods'
import { marksOf, statementsUnder } from '../domain/sourceNumbers'
import { amountInWords } from '../domain/words'
import type { Exhibit } from '../export/exhibit'
import type { Cell, Table } from '../export/tables'
import type { Source, Statement } from '../schema/dataset'
import { formatAddress } from '../state/address'
import { ROOT } from './figureLink'
import type { Preset } from './presets'
import { filesOf } from './site'

/** What stands for the chart until its SVG is put there: no text of the data can be an element. */
export const CHART_PLACE = '<i data-chart=""></i>'

/** From so many signs on, words in a cell are read as a sentence and not as a number. */
const SENTENCE = 40

type Props = { preset: Preset; exhibit: Exhibit; others: readonly Preset[] }

/** The page of a view for readers without scripts: chart, table, numbered sources with their words, and the files. */
export function PageBody({ preset, exhibit, others }: Props) {
  const { catalog, headline, subtitle, notes, tables, isChart } = exhibit
  const { page, pages } = catalog.texts
  return (
    <div className="view">
      <header className="view-masthead">
        <a href={ROOT}>Quotient</a>
        <p>{page.motto}</p>
      </header>
      <main>
        <h1>{headline.text}</h1>
        <p className="view-subtitle">{subtitle}</p>
        <figure>{isChart && <i data-chart="" />}</figure>
        {notes.length > 0 && (
          <ul className="view-notes" aria-label={page.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <Files preset={preset} catalog={catalog} />
        <section>
          {isChart && <h2>{pages.table}</h2>}
          {tables.map((table) => (
            <ViewTable key={table.caption} table={table} exhibit={exhibit} />
          ))}
        </section>
        <Sources exhibit={exhibit} />
      </main>
      <nav aria-label={pages.others}>
        <h2>{pages.others}</h2>
        <ul>
          {others.map((other) => (
            <li key={other.name}>
              <a href={ROOT + filesOf(other).page}>{other.title ?? other.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function Files({ preset, catalog }: { preset: Preset; catalog: Catalog }) {
  const { pages } = catalog.texts
  const { svg, png, widePng, csv, json } = filesOf(preset)
  const files = [
    ['SVG', svg],
    [pages.picture('1200 × 630'), png],
    [pages.picture('1920 × 1080'), widePng],
    ['CSV', csv],
    ['JSON', json],
  ] as const
  return (
    <p className="view-files">
      <a href={ROOT + formatAddress(preset.view)}>{pages.open}</a>
      {files.map(([words, path]) => (
        <a key={path} href={ROOT + path}>
          {words}
        </a>
      ))}
    </p>
  )
}

function ViewTable({ table: { caption, heads, rows }, exhibit }: { table: Table; exhibit: Exhibit }) {
  // A column with sentences in it is one of words, from its head down.
  const isWords = heads.map((_, column) => rows.some((cells) => (cells[column]?.words.length ?? 0) > SENTENCE))
  return (
    // A table that is wider than the page is scrolled, which needs a place for the keys.
    <div className="view-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" data-sentence={(column > 0 && isWords[column]) || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            // oxlint-disable-next-line react/no-array-index-key -- written once
            <tr key={row}>
              <th scope="row">{name?.words}</th>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- written once
                <td key={column} data-sentence={isWords[column + 1] || undefined}>
                  <CellWords cell={cell} exhibit={exhibit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A figure leads to its receipt in the dashboard; its marks are the numbers of the sources below. */
function CellWords({ cell: { words, figure }, exhibit }: { cell: Cell; exhibit: Exhibit }) {
  const { catalog, numbers, view } = exhibit
  if (figure === null) return words
  return (
    <>
      <a href={ROOT + formatAddress({ ...view, receipt: figure.key })}>{figureInWords(figure, catalog.texts)}</a>
      {figure.notice && <span className="view-flag"> ⚑</span>}
      <sup>{marksOf(figure, numbers).join(' ')}</sup>
      {words !== '' && <small> {words}</small>}
    </>
  )
}

function Sources({ exhibit: { numbers, catalog, figures } }: { exhibit: Exhibit }) {
  const { page, amounts } = catalog.texts
  const statements = [...new Set(figures.flatMap(statementsUnder))]
  return (
    <section>
      <h2>{page.numbered(amounts.sources(numbers.sources.length), true)}</h2>
      <ol aria-label={page.sources} className="view-sources">
        {numbers.sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            <SourceLine source={source} />
            <Words
              source={source}
              statements={statements.filter((statement) => statement.source === source.id)}
              catalog={catalog}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

type LineProps = { source: Source; target?: '_blank' }

/** Who, what and when, with a link. */
export function SourceLine({ source: { publisher, url, title, publishedOn }, target }: LineProps) {
  const name = <bdi>{shortPublisher(publisher)}</bdi>
  return (
    <>
      {url ? (
        <a href={url} rel="noopener noreferrer" target={target}>
          {name}
        </a>
      ) : (
        name
      )}
      {title && (
        <>
          : <bdi>{title}</bdi>
        </>
      )}
      {publishedOn && `, ${publishedOn}`}
    </>
  )
}

type WordsProps = { source: Source; statements: readonly Statement[]; catalog: Catalog }

/** What a source says, in its own words, each a link to them. */
function Words({ source, statements, catalog }: WordsProps) {
  const { pages, amounts, places } = catalog.texts
  if (statements.length === 0) return null
  return (
    <details>
      <summary>{pages.said(amounts.statements(statements.length))}</summary>
      <ul>
        {statements.map((statement) => {
          const link = linkToWords(source, statement.quote)
          const words = statement.quote ? <q>{statement.quote.exact}</q> : null
          return (
            <li key={statement.id}>
              {subjectName(catalog, statement.subject)}
              {places.comma}
              {periodInWords(statement.period, catalog.texts)}
              {places.colon}
              {amountInWords(statement, catalog.texts)}{' '}
              {words && link ? (
                <a href={link} rel="noopener noreferrer">
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

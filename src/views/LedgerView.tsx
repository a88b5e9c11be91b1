// A table that is laid out as a grid on a narrow screen loses its own roles, so that they are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, useMemo, useState } from 'react'
import { type Catalog, firmName, marketName, shortPublisher, sourceOf, subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { type Figure, figureOf } from '../domain/figures'
import { layerOf } from '../domain/layers'
import { search, sortLedger } from '../domain/ledger'
import { periodInWords } from '../domain/periods'
import { counted, MEASURE_WORDS } from '../domain/words'
import { useSlice } from '../query/hooks'
import type { Statement } from '../schema/dataset'
import { changeView, useView } from '../state/store'
import { SORT_KEYS, type View } from '../state/view'
import { LedgerFilters } from './LedgerFilters'
import { ledgerChoice } from './ledgerChoice'
import css from './LedgerView.module.css'
import { FigureButton } from './parts/FigureButton'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { useSame } from './parts/useSame'

type Props = { view: View; facets: Facets; receipt: string | null }

/** More rows than this are asked for by a button: a page of every statement of a large file would not answer. */
const ROWS = 400

const HEADINGS: Record<(typeof SORT_KEYS)[number], string> = {
  source: 'Source',
  subject: 'Subject',
  measure: 'Measure',
  period: 'Period',
  value: 'Value',
}

/** The ledger: every statement of the file, to be searched, sorted and filtered; each row opens a receipt. */
export function LedgerView({ view, facets, receipt }: Props) {
  const { catalog } = facets
  const statements = useSlice({})
  // A thousand rows take long to draw: a receipt that opens leaves them as they are.
  const asked = useSame({ ...view, receipt: null, theme: null })
  const choice = useMemo(() => ledgerChoice(statements, asked, catalog), [statements, asked, catalog])
  const sorted = useMemo(() => {
    const found = search(choice.chosen, asked.q ?? '', catalog)
    return asked.sort ? sortLedger(found, asked.sort.key, asked.sort.descending, catalog) : found
  }, [choice, asked, catalog])
  const pages = new Set(statements.map(({ source }) => source)).size
  const quoted = statements.filter(({ source }) => layerOf(sourceOf(catalog, source)) === 'quoted').length
  return (
    <Screen
      headline={`${counted(statements.length, 'statement')} from ${counted(pages, 'page')}; ${quoted} of them said by ${counted(facets.articles.length, 'article')}.`}
      subtitle="Each row is one number that one page states, in its own words. Choose a value for its receipt."
      toolbar={<Search found={sorted.length} />}
      filters={<LedgerFilters facets={facets} choice={choice} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      <Table statements={sorted} sort={asked.sort} catalog={catalog} />
    </Screen>
  )
}

type TableProps = { statements: Statement[]; sort: View['sort']; catalog: Catalog }

const Table = memo(function Table({ statements, sort, catalog }: TableProps) {
  const [rows, setRows] = useState(ROWS)
  if (statements.length === 0) return <p role="status">No statement fits. Take a filter back, or reset everything.</p>
  return (
    <>
      <div className={css.scroll} role="region" aria-label="Table: statements" tabIndex={0}>
        <table className={css.table} role="table">
          <caption className="visually-hidden">Statements</caption>
          <thead role="rowgroup">
            <tr role="row">
              {SORT_KEYS.map((key) => (
                <Heading key={key} name={key} sort={sort} />
              ))}
              <th scope="col" role="columnheader">
                Words
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {statements.slice(0, rows).map((statement) => (
              <Row key={statement.id} statement={statement} catalog={catalog} />
            ))}
          </tbody>
        </table>
      </div>
      {statements.length > rows && (
        <button type="button" className={css.more} onClick={() => setRows(statements.length)}>
          Show all {statements.length} rows
        </button>
      )}
    </>
  )
})

function Search({ found }: { found: number }) {
  const words = useView((view) => view.q)
  return (
    <label className={css.search}>
      <span>Search the statements</span>
      <input
        type="search"
        value={words ?? ''}
        placeholder="Huawei 37"
        onChange={(event) => changeView({ q: event.target.value.trim() === '' ? null : event.target.value })}
      />
      <output className={css.found} aria-live="polite">
        {found === 0 ? 'none' : found} shown
      </output>
    </label>
  )
}

function Heading({ name, sort }: { name: (typeof SORT_KEYS)[number]; sort: View['sort'] }) {
  const isOn = sort?.key === name
  const order = !isOn ? 'none' : sort.descending ? 'descending' : 'ascending'
  const next = !isOn
    ? { key: name, descending: name === 'value' }
    : sort.descending === (name === 'value')
      ? { key: name, descending: !sort.descending }
      : null
  return (
    <th scope="col" role="columnheader" aria-sort={order}>
      <button type="button" className={css.sort} onClick={() => changeView({ sort: next })}>
        {HEADINGS[name]} <span aria-hidden="true">{isOn ? (sort.descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  )
}

const Row = memo(function Row({ statement, catalog }: { statement: Statement; catalog: Catalog }) {
  const source = sourceOf(catalog, statement.source)
  return (
    <tr role="row">
      <td role="cell" className={css.source}>
        {shortPublisher(source.publisher)}
        <span className={css.kind}> {layerOf(source)}</span>
      </td>
      <td role="cell" className={css.subject}>
        {subjectName(catalog, statement.subject)}
      </td>
      <td role="cell" className={css.measure}>
        {statement.topic ?? MEASURE_WORDS[statement.measure]}
        <span className={css.kind}>
          {' '}
          {statement.market ? marketName(catalog, statement.market) : ''}
          {statement.researchFirm ? `, ${firmName(catalog, statement.researchFirm)}` : ''}
        </span>
      </td>
      <td role="cell" className={css.period}>
        {periodInWords(statement.period)}
      </td>
      <td role="cell" className={css.value}>
        <FigureButton figure={figureOfStatement(statement, catalog)} catalog={catalog} />
      </td>
      <td role="cell" className={css.words}>
        {statement.quote ? `“${statement.quote.exact}”` : 'not kept'}
      </td>
    </tr>
  )
})

/** A row shows its own statement's number, also where the fact is read from another page. */
function figureOfStatement(statement: Statement, catalog: Catalog): Figure {
  return figureOf([{ ...statement, slip: false }], layerOf(sourceOf(catalog, statement.source)), catalog)!
}

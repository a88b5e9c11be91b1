// A table that is laid out as a grid on a narrow screen loses its own roles, so that they are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, useMemo, useState } from 'react'
import { type Catalog, firmName, marketName, shortPublisher, sourceOf, subjectName } from '../domain/catalog'
import type { Facets } from '../domain/facets'
import { layerOf } from '../domain/layers'
import { periodInWords } from '../domain/periods'
import { languageOf } from '../domain/quoteWords'
import { useSlice, useTexts } from '../query/hooks'
import type { Statement } from '../schema/dataset'
import { changeView, useView } from '../state/store'
import { SORT_KEYS, type View } from '../state/view'
import { LedgerFilters } from './LedgerFilters'
import { figureOfStatement, ledgerHeadline, ledgerScene } from '../state/ledgerScene'
import css from './LedgerView.module.css'
import { FigureButton } from './parts/FigureButton'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { TableScroll } from './parts/TableScroll'
import { useSame } from './parts/useSame'

type Props = { view: View; facets: Facets; receipt: string | null }

/** More rows than this are asked for by a button: a page of every statement of a large file would not answer. */
const ROWS = 400

/** The ledger: every statement of the file, to be searched, sorted and filtered; each row opens a receipt. */
export function LedgerView({ view, facets, receipt }: Props) {
  const { catalog } = facets
  const statements = useSlice({})
  // A thousand rows take long to draw: a receipt that opens leaves them as they are.
  const asked = useSame({ ...view, receipt: null, theme: null })
  const { choice, sorted } = useMemo(() => ledgerScene(statements, asked, facets), [statements, asked, facets])
  return (
    <Screen
      headline={ledgerHeadline(statements, facets).text}
      subtitle={catalog.texts.screens.statements.subtitle}
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
  const { tables, screens } = catalog.texts
  if (statements.length === 0) return <p role="status">{screens.statements.empty}</p>
  return (
    <>
      <TableScroll caption={tables.statements}>
        <table className={css.table} role="table">
          <caption className="visually-hidden">{tables.statementsCaption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {SORT_KEYS.map((key) => (
                <Heading key={key} name={key} sort={sort} />
              ))}
              <th scope="col" role="columnheader">
                {tables.words}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {statements.slice(0, rows).map((statement) => (
              <Row key={statement.id} statement={statement} catalog={catalog} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {statements.length > rows && (
        <button type="button" className={css.more} onClick={() => setRows(statements.length)}>
          {screens.statements.showAll(statements.length)}
        </button>
      )}
    </>
  )
})

function Search({ found }: { found: number }) {
  const { screens } = useTexts()
  const words = useView((view) => view.q)
  return (
    <label className={css.search}>
      <span>{screens.statements.search}</span>
      <input
        type="search"
        value={words ?? ''}
        placeholder={screens.statements.example}
        onChange={(event) => changeView({ q: event.target.value.trim() === '' ? null : event.target.value })}
      />
      <output className={css.found} aria-live="polite">
        {screens.statements.shown(found)}
      </output>
    </label>
  )
}

function Heading({ name, sort }: { name: (typeof SORT_KEYS)[number]; sort: View['sort'] }) {
  const { tables } = useTexts()
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
        {tables.columns[name]} <span aria-hidden="true">{isOn ? (sort.descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  )
}

const Row = memo(function Row({ statement, catalog }: { statement: Statement; catalog: Catalog }) {
  const source = sourceOf(catalog, statement.source)
  const { places, figures, screens } = catalog.texts
  return (
    <tr role="row">
      <td role="cell" className={css.source}>
        {shortPublisher(source.publisher)}
        <span className={css.kind}> {figures.sides[layerOf(source)]}</span>
      </td>
      <td role="cell" className={css.subject}>
        {subjectName(catalog, statement.subject)}
      </td>
      <td role="cell" className={css.measure}>
        {statement.topic ?? places.measures[statement.measure]}
        <span className={css.kind}>
          {' '}
          {statement.market ? marketName(catalog, statement.market) : ''}
          {statement.researchFirm ? `${places.comma}${firmName(catalog, statement.researchFirm)}` : ''}
        </span>
      </td>
      <td role="cell" className={css.period}>
        {periodInWords(statement.period, catalog.texts)}
      </td>
      <td role="cell" className={css.value}>
        <FigureButton figure={figureOfStatement(statement, catalog)} catalog={catalog} />
      </td>
      <td role="cell" className={css.words} lang={statement.quote ? languageOf(statement.quote.exact) : undefined}>
        {statement.quote ? `“${statement.quote.exact}”` : screens.statements.notKept}
      </td>
    </tr>
  )
})

// A table that is laid out as a grid on a narrow screen loses its own roles, so that they are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { type ContextType, memo, type ReactNode, useContext, useDeferredValue, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { LedgerQuestion } from '../../domain/ledger'
import { useModule, useTexts } from '../../query/hooks'
import { useLedgerPage } from '../../query/ledgerHooks'
import { changeView } from '../../state/store'
import { SORT_KEYS, type View } from '../../state/view'
import { HEAD_ROWS, LedgerRow } from './LedgerRow'
import css from './LedgerTable.module.css'
import { LongRowsContext } from './longRows'
import { TableScroll } from './TableScroll'

type Props = { question: LedgerQuestion; found: number; catalog: Catalog }

/** Up to here rows are a page that the browser can search; above it, they are drawn as they come into sight. */
const MOST_ROWS = 2000

/** More rows than this are asked for by a button: a page of a thousand takes its time. */
const FIRST_ROWS = 400

/** What the ledger has found, a row a statement. */
export const LedgerTable = memo(function LedgerTable(props: Props) {
  const { statements } = useTexts().screens
  const load = useContext(LongRowsContext)
  if (props.found === 0) return <p role="status">{statements.empty}</p>
  return load && props.found > MOST_ROWS ? <LongTable {...props} load={load} /> : <WholeTable {...props} />
})

function LongTable({ load, ...props }: Props & { load: NonNullable<ContextType<typeof LongRowsContext>> }) {
  const { VirtualRows } = useModule('long rows', load)
  return (
    <Frame sort={props.question.sort} rowCount={props.found + HEAD_ROWS}>
      <VirtualRows {...props} mostOnPaper={MOST_ROWS} />
    </Frame>
  )
}

function WholeTable({ question, found, catalog }: Props) {
  const [asked, setAsked] = useState(FIRST_ROWS)
  const shown = useDeferredValue(asked)
  const rows = useLedgerPage(question, { from: 0, to: shown })
  const { statements } = useTexts().screens
  return (
    <>
      <Frame sort={question.sort}>
        <tbody role="rowgroup">
          {rows.map((statement) => (
            <LedgerRow key={statement.id} statement={statement} catalog={catalog} />
          ))}
        </tbody>
      </Frame>
      {found > asked && (
        <button type="button" className={css.more} onClick={() => setAsked(found)}>
          {statements.showAll(found)}
        </button>
      )}
    </>
  )
}

type FrameProps = {
  sort: View['sort']
  /** How many rows there are, where not all of them are drawn. */
  rowCount?: number
  children: ReactNode
}

function Frame({ sort, rowCount, children }: FrameProps) {
  const { tables } = useTexts()
  const isVirtual = rowCount !== undefined
  return (
    <TableScroll caption={tables.statements}>
      <table className={css.table} role="table" aria-rowcount={rowCount} data-virtual={isVirtual}>
        <caption className="visually-hidden">{tables.statementsCaption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={isVirtual ? HEAD_ROWS : undefined}>
            {SORT_KEYS.map((key) => (
              <Heading key={key} name={key} sort={sort} />
            ))}
            <th scope="col" role="columnheader">
              {tables.words}
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </TableScroll>
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

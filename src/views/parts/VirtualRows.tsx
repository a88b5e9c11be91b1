// A table that is laid out as a grid on a narrow screen loses its own roles, so that they are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label, jsx-a11y/no-noninteractive-element-interactions */
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, Fragment, useLayoutEffect, useRef, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { LedgerQuestion } from '../../domain/ledger'
import { useLedgerPage, useLedgerRows } from '../../query/ledgerHooks'
import { HEAD_ROWS, LedgerRow } from './LedgerRow'
import css from './LedgerTable.module.css'
import { usePaper } from './usePaper'

type Props = { question: LedgerQuestion; found: number; catalog: Catalog; mostOnPaper: number }

/** As many rows are asked for at once. */
const PAGE_ROWS = 100
const FIRST_PAGE = { from: 0, to: PAGE_ROWS }
const ROW_HEIGHT = 52
const OVERSCAN = 8
const COLUMNS = 6

/** The rows of a long table that are in sight, and the one that has focus; the others are room that is kept for them. */
export function VirtualRows({ question, found, catalog, mostOnPaper }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const [focused, setFocused] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + scrollY)
  }, [question])
  // No compiler memoises this component, and nothing memoised takes more from it than the ref of a row.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: found,
    estimateSize: () => ROW_HEIGHT,
    measureElement: (row) => row.getBoundingClientRect().height || ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range) => withFocus(range, focused),
    useFlushSync: false,
  })
  const items = virtual.getVirtualItems()
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PAGE_ROWS)))]
  // The first page is waited for, so that a filter never leaves an empty table; what is scrolled to comes when it comes.
  const first = useLedgerPage(question, FIRST_PAGE)
  const rows = useLedgerRows(
    question,
    pages.map((page) => ({ from: page * PAGE_ROWS, to: (page + 1) * PAGE_ROWS })),
  )
  const [paper = first] = useLedgerRows(question, [{ from: 0, to: mostOnPaper }])
  if (usePaper()) return <OnPaper statements={paper} found={found} catalog={catalog} />
  const statementAt = (index: number) => {
    const page = Math.floor(index / PAGE_ROWS)
    return (page === 0 ? first : rows[pages.indexOf(page)])?.[index % PAGE_ROWS]
  }
  const ends = items.map(({ end }) => end - top)
  const keepFocused = ({ target }: FocusEvent<HTMLElement>) => {
    const index = target.closest<HTMLElement>('[data-index]')?.dataset['index']
    setFocused(index === undefined ? null : Number(index))
  }
  return (
    <tbody role="rowgroup" ref={body} onFocus={keepFocused}>
      {items.map(({ index, start }, at) => {
        const statement = statementAt(index)
        return (
          <Fragment key={index}>
            <Room height={start - top - (ends[at - 1] ?? 0)} />
            {statement ? (
              <LedgerRow statement={statement} catalog={catalog} index={index} ref={virtual.measureElement} />
            ) : (
              <tr role="row" data-index={index} aria-rowindex={index + HEAD_ROWS + 1} aria-busy="true">
                <td role="cell" className={css.room} colSpan={COLUMNS} style={{ height: ROW_HEIGHT }} />
              </tr>
            )}
          </Fragment>
        )
      })}
      <Room height={virtual.getTotalSize() - (ends.at(-1) ?? 0)} />
    </tbody>
  )
}

function withFocus(range: Range, focused: number | null): number[] {
  const inSight = defaultRangeExtractor(range)
  if (focused === null || focused >= range.count || inSight.includes(focused)) return inSight
  return [...inSight, focused].toSorted((a, b) => a - b)
}

function Room({ height }: { height: number }) {
  if (height < 1) return null
  return (
    <tr aria-hidden="true" className={css.spacer}>
      <td className={css.room} colSpan={COLUMNS} style={{ height }} />
    </tr>
  )
}

type OnPaperProps = { statements: Parameters<typeof LedgerRow>[0]['statement'][]; found: number; catalog: Catalog }

/** Paper takes rows up to a number, and says so. */
function OnPaper({ statements, found, catalog }: OnPaperProps) {
  return (
    <tbody role="rowgroup">
      {statements.map((statement) => (
        <LedgerRow key={statement.id} statement={statement} catalog={catalog} />
      ))}
      <tr>
        <td colSpan={COLUMNS}>{catalog.texts.screens.statements.onPaper(statements.length, found)}</td>
      </tr>
    </tbody>
  )
}

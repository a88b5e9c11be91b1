import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { statement } from '../make'
import { open, smallWorld } from './world'

const ROWS = 2500
const long = () =>
  smallWorld({
    statements: Array.from({ length: ROWS }, (_, index) =>
      statement({ id: `s${index}`, source: 'release', value: index / 100, period: index % 2 ? '2024-Q4' : '2023-Q4' }),
    ),
  })

const rowsOf = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('tbody [aria-rowindex]')]

afterEach(() => vi.unstubAllGlobals())

describe('a long ledger', () => {
  it('draws the rows in sight, and says how many there are and where each one stands', async () => {
    await open('?screen=statements', long())
    const table = await screen.findByRole('table')
    expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 1))
    expect(within(table).getAllByRole('columnheader')[0]!.parentElement).toHaveAttribute('aria-rowindex', '1')
    const rows = rowsOf(table)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(100)
    expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4'])
    expect(screen.getByText(`${ROWS} shown`)).toBeInTheDocument()
  })

  it('is sorted and searched as a whole', async () => {
    await open('?screen=statements&sort=-value&q=2024', long())
    const table = await screen.findByRole('table')
    expect(table).not.toHaveAttribute('aria-rowcount')
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('24.99')
  })

  it('keeps the row that has focus when it is scrolled out of sight', async () => {
    await open('?screen=statements', long())
    const table = await screen.findByRole('table')
    const [button] = within(rowsOf(table)[2]!).getAllByRole('button')
    await act(async () => button!.focus())
    await act(async () => {
      vi.stubGlobal('scrollY', 60_000)
      dispatchEvent(new Event('scroll'))
    })
    const places = rowsOf(table).map((row) => Number(row.getAttribute('aria-rowindex')))
    expect(places[0]).toBe(4)
    expect(places[1]).toBeGreaterThan(500)
    expect(button).toHaveFocus()
  })

  it('gives paper the first rows, and says that there are more', async () => {
    await open('?screen=statements', long())
    await act(async () => void dispatchEvent(new Event('beforeprint')))
    const table = screen.getByRole('table')
    expect(table.querySelectorAll('tbody tr')).toHaveLength(2001)
    expect(screen.getByText('On paper: the first 2000 of 2500 rows. Export saves all of them.')).toBeInTheDocument()
    await act(async () => void dispatchEvent(new Event('afterprint')))
    expect(rowsOf(table).length).toBeLessThan(100)
  })
})

import type { Visit } from './measure'
import { PAGES } from './pages'
import { TARGETS } from './targets'

export type Medians = Readonly<Record<keyof Visit, number | null>>
export type Results = ReadonlyMap<string, Medians>

type Column = { head: string; of: (medians: Medians) => number | null; digits: number }

const COLUMNS: readonly Column[] = [
  { head: 'kB in all', of: ({ script, rest, fonts }) => script! + rest! + fonts!, digits: 0 },
  { head: 'script', of: ({ script }) => script, digits: 1 },
  { head: 'fonts', of: ({ fonts }) => fonts, digits: 0 },
  { head: 'requests', of: ({ requests }) => requests, digits: 0 },
  { head: 'visible ms', of: ({ visible }) => visible, digits: 0 },
  { head: 'interactive', of: ({ interactive }) => interactive, digits: 0 },
  { head: 'blocking', of: ({ blocking }) => blocking, digits: 0 },
  { head: 'later', of: ({ blockingLater }) => blockingLater, digits: 0 },
  { head: 'CLS', of: ({ shift }) => shift, digits: 3 },
  { head: 'heap MB', of: ({ heap }) => heap, digits: 1 },
  { head: 'filter ms', of: ({ filter }) => filter, digits: 0 },
  { head: 'settled', of: ({ filterSettled }) => filterSettled, digits: 0 },
  { head: 'receipt', of: ({ receipt }) => receipt, digits: 0 },
]

/** What is compared with which page; the limit has next to no blocking that one could be a multiple of. */
const COMPARED = [
  ...['visible ms', 'interactive', 'blocking', 'filter ms'].map((head) => ({
    head,
    base: 'recharts',
    called: 'Recharts',
  })),
  ...['visible ms', 'interactive', 'filter ms'].map((head) => ({ head, base: 'static', called: 'limit' })),
]

/** The median of each number over the visits of one page; null where the page does not have it. */
export function mediansOf(visits: readonly Visit[]): Medians {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[]
  const pairs = keys.map((key) => [key, medianOf(visits.flatMap((visit) => visit[key] ?? []))])
  return Object.fromEntries(pairs) as Medians
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return null
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!
}

/** The tables, as Markdown: medians, ratios, and each target with what was reached. */
export function reportOf(results: Results): string {
  const pages = PAGES.filter(({ name }) => results.has(name))
  const rows = pages.map(({ name, title }) => [
    title,
    ...COLUMNS.map(({ of, digits }) => inDigits(of(results.get(name)!), digits)),
  ])
  const ratios = pages.map(({ name, title }) => [
    title,
    ...COMPARED.map(({ head, base }) => inDigits(ratioOf(results, head, [name, base]), 2)),
  ])
  return [
    table(['page', ...COLUMNS.map(({ head }) => head)], rows),
    table(['page', ...COMPARED.map(({ head, called }) => `${head} ÷ ${called}`)], ratios),
    table(
      ['target', 'at most', 'reached', ''],
      TARGETS.map(({ what, most, reached, digits = 2 }) => {
        const value = reached(results)
        const verdict = value === null ? 'not measured' : value <= most ? 'met' : 'not met'
        return [what, inDigits(most, digits), inDigits(value, digits), verdict]
      }),
    ),
  ].join('\n\n')
}

function ratioOf(results: Results, head: string, [name, base]: string[]): number | null {
  const { of } = COLUMNS.find((column) => column.head === head)!
  const [above, below] = [name!, base!].map((page) => results.get(page))
  const [value, divisor] = [above ? of(above) : null, below ? of(below) : null]
  return value === null || !divisor ? null : value / divisor
}

function inDigits(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits)
}

/** Rows as a Markdown table, the first column to the left and numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

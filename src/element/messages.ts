/** What the page in the frame may say, version 1 of the protocol. Whatever else it says is ignored. */
export type Message =
  | { type: 'quotient:ready' }
  | { type: 'quotient:height'; height: number }
  | { type: 'quotient:title'; title: string }

const HEIGHT = { least: 50, most: 20_000 }
const LONGEST_TITLE = 200

/** Reads one message, field by field: shape, then range. Null for what is not one of ours; never throws. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, v, height, title } = data as Record<string, unknown>
  if (v !== 1) return null
  if (type === 'quotient:ready') return { type }
  if (type === 'quotient:height' && isHeight(height)) return { type, height }
  if (type === 'quotient:title' && isTitle(title)) return { type, title }
  return null
}

const isHeight = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= HEIGHT.least && Number(value) <= HEIGHT.most

const isTitle = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TITLE

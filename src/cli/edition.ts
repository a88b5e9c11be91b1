import { createHash } from 'node:crypto'

/** The digest that names an edition: SHA-256 over the file's JSON with sorted keys, its own `edition` left out. */
export function editionOf(file: unknown): string {
  const isObject = typeof file === 'object' && file !== null && !Array.isArray(file)
  const content = isObject ? Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'edition')) : file
  return `sha256-${createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]))
}

/** One parameter of a query, read as browsers read it. Plain, so that the light embed reads it too. */
export type Pair = {
  name: string
  /** Null where its signs cannot be read. */
  value: string | null
  /** As it stands in the address, with its name and without. */
  written: string
  writtenValue: string
}

/** The parameters of a query in their order, with or without its `?`. */
export function pairsIn(search: string): Pair[] {
  const written = search.replace(/^\?/, '').split('&')
  return written.filter(Boolean).map((pair) => {
    const [name, writtenValue] = pair.split(/=(.*)/s) as [string, string?]
    return {
      name: decoded(name) ?? name,
      value: decoded(writtenValue ?? ''),
      written: pair,
      writtenValue: writtenValue ?? '',
    }
  })
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

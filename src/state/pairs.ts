/** One parameter of a query, read as browsers read it, and as it stands there. Plain: the light embed reads it too. */
export type Pair = { name: string; value: string; written: string }

/** The parameters of a query in their order, with or without its `?`. What cannot be read of a value is U+FFFD. */
export function pairsIn(search: string): Pair[] {
  const written = search.replace(/^\?/, '').split('&').filter(Boolean)
  return written.map((each) => {
    // A `?` in front is not part of a query: this one is taken off, and none that the pair begins with.
    const [[name, value]] = [...new URLSearchParams(`?${each}`)] as [[string, string]]
    return { name, value, written: each }
  })
}

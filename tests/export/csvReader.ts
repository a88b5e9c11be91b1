/** Reads CSV as RFC 4180 has it, sign by sign, and refuses whatever is not: a strict reader would be handed a file of ours. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      at++
      for (;;) {
        if (at >= csv.length) throw new Error('a quoted cell has no end')
        if (csv[at] !== '"') cell += csv[at++]
        else if (csv[at + 1] === '"') {
          cell += '"'
          at += 2
        } else break
      }
      at++
    } else while (at < csv.length && !',"\r\n'.includes(csv[at]!)) cell += csv[at++]
    row.push(cell)
    if (csv[at] === ',') at++
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`sign ${at}: expected a comma or the end of a line, got ${JSON.stringify(csv[at])}`)
  }
  return rows
}

const MAX_CANDIDATES = 500

/**
 * The known id closest to a mistyped one, or null when none is within a third of its length (edit distance). Only the
 * first 500 of about its length are tried.
 */
export function nearest(id: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.floor(Math.min(id.length, 40) / 3) + 1
  let tried = 0
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) >= least) continue
    if (tried++ === MAX_CANDIDATES) break
    const distance = editDistance(id, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++)
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
      )
    previous = current
  }
  return previous[b.length]!
}

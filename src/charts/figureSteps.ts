/** Which mark of a chart an arrow key leads to. Plain, so that a page without React walks the same way. */
type Place = { mark: SVGGElement; row: number; column: number }
type Step = (places: Place[], from: Place) => Place | undefined

/** The mark that a key leads to from another, among all of a chart; null for another key, and at the end of the way. */
export function stepFrom(from: SVGGElement, key: string, marks: readonly SVGGElement[]): SVGGElement | null {
  return STEPS[key]?.(marks.map(placeOf), placeOf(from))?.mark ?? null
}

function placeOf(mark: SVGGElement): Place {
  return { mark, row: Number(mark.dataset['row']), column: Number(mark.dataset['column']) }
}

/** The nearest mark in a direction, first along the same line, so that gaps are stepped over. */
const STEPS: Record<string, Step> = {
  ArrowRight: (places, from) => inRow(places, from).find((place) => place.column > from.column),
  ArrowLeft: (places, from) => inRow(places, from).findLast((place) => place.column < from.column),
  ArrowDown: (places, from) => nearestRow(places, from, 1),
  ArrowUp: (places, from) => nearestRow(places, from, -1),
  Home: (places, from) => inRow(places, from)[0],
  End: (places, from) => inRow(places, from).at(-1),
}

function inRow(places: Place[], from: Place): Place[] {
  return places.filter((place) => place.row === from.row).toSorted((a, b) => a.column - b.column)
}

function nearestRow(places: Place[], from: Place, direction: 1 | -1): Place | undefined {
  const distance = (place: Place) => Math.abs(place.row - from.row) * 1000 + Math.abs(place.column - from.column)
  return places
    .filter((place) => (place.row - from.row) * direction > 0)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

import type { Plate } from './plates'

/** A drawing at its place: in pixels of the picture, with so many of its rows, everything in it made smaller by `scale`. */
export type Placed = { plate: Plate; y: number; width: number; height: number; scale: number; rows: number }

const GAP = 10
/** The room that the title of a drawing takes above it. */
const TITLE = 20
/** Smaller than this nobody reads the words in it: rows are left out instead. */
const SMALLEST = 0.76

/**
 * Puts the drawings of a picture under each other. Without a height each is as high as on the page. With one they are
 * pressed or stretched; then made smaller; then cut, and `left` counts the rows that had no room.
 */
export function fittedPlates(
  plates: readonly Plate[],
  width: number,
  height: number | null,
): { placed: Placed[]; left: number } {
  if (height === null) return { placed: stacked(plates.map((plate) => natural(plate, width))), left: 0 }
  for (let scale = 1; scale >= SMALLEST; scale -= 0.04) {
    const fit = pressed(plates, { width, height, scale })
    if (fit) return { placed: stacked(fit), left: 0 }
  }
  return cut(plates, { width, height, scale: SMALLEST })
}

/** The room that the title of a drawing takes above it. */
export function titleRoom({ title }: Plate): number {
  return title === null ? 0 : TITLE
}

type Room = { width: number; height: number; scale: number }

function natural(plate: Plate, width: number): Placed {
  return { plate, y: 0, width, height: plate.height(width, plate.rows) + titleRoom(plate), scale: 1, rows: plate.rows }
}

/** All drawings whole, sharing the height by what each would like; null where that is too little. */
function pressed(plates: readonly Plate[], { width, height, scale }: Room): Placed[] | null {
  const wide = width / scale
  const free = height / scale - GAP * (plates.length - 1) - plates.reduce((sum, plate) => sum + titleRoom(plate), 0)
  const wished = plates.reduce((sum, plate) => sum + plate.height(wide, plate.rows), 0)
  const heights = plates.map((plate) =>
    Math.min(plate.most(wide, plate.rows), (plate.height(wide, plate.rows) / wished) * free),
  )
  if (plates.some((plate, index) => heights[index]! < plate.least(wide, plate.rows))) return null
  return plates.map((plate, index) => ({
    plate,
    y: 0,
    width,
    height: (heights[index]! + titleRoom(plate)) * scale,
    scale,
    rows: plate.rows,
  }))
}

/** As many rows as there is room for, from the top. */
function cut(plates: readonly Plate[], { width, height, scale }: Room): { placed: Placed[]; left: number } {
  const wide = width / scale
  const placed: Placed[] = []
  let free = height / scale
  let left = 0
  for (const plate of plates) {
    let { rows } = plate
    const taken = (count: number) => plate.least(wide, count) + titleRoom(plate) + GAP
    while (rows > 1 && taken(rows) > free) rows--
    const isIn = left === 0 && (placed.length === 0 || (taken(rows) <= free && rows >= Math.min(3, plate.rows)))
    left += isIn ? plate.rows - rows : plate.rows
    if (!isIn) continue
    const high = Math.max(1, Math.min(taken(rows) - GAP, free))
    placed.push({ plate, y: 0, width, height: high * scale, scale, rows })
    free -= taken(rows)
  }
  return { placed: stacked(placed), left }
}

function stacked(placed: readonly Placed[]): Placed[] {
  let y = 0
  return placed.map((each) => {
    const here = { ...each, y }
    y += each.height + GAP
    return here
  })
}

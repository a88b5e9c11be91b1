import { useContext } from 'react'
import { Label, ThemeContext } from './Shape'
import { LABEL_PX, type Series, textWidth } from './theme'

const SQUARE = 10
/** Between a square and its name, and between a name and the next square. */
const [BEFORE_NAME, AFTER_NAME] = [4, 10]
const ROW = 20

type Place = { series: Series; x: number; row: number }

/** Where names with their colours stand, in as many rows as a width takes, and how high all of them are. */
export function keyPlaces(series: readonly Series[], width: number): { places: Place[]; height: number } {
  let [x, row] = [0, 0]
  const places = series.map((each): Place => {
    const room = SQUARE + BEFORE_NAME + textWidth(each.name)
    if (x > 0 && x + room > width) [x, row] = [0, row + 1]
    const place = { series: each, x, row }
    x += room + AFTER_NAME
    return place
  })
  return { places, height: (row + 1) * ROW }
}

/** Names with their colours, inside the SVG: for charts in which a name cannot stand at its mark. */
export function Key({ places, x, y }: { places: readonly Place[]; x: number; y: number }) {
  const theme = useContext(ThemeContext)
  return (
    <g>
      {places.map(({ series: { subject, name, color }, ...place }) => {
        const [left, middle] = [x + place.x, y + place.row * ROW]
        return (
          <g key={subject}>
            <rect x={left} y={middle - SQUARE / 2} width={SQUARE} height={SQUARE} fill={color} />
            <Label
              x={left + SQUARE + BEFORE_NAME}
              y={middle}
              text={name}
              fill={theme.ink}
              anchor="start"
              size={LABEL_PX}
            />
          </g>
        )
      })}
    </g>
  )
}

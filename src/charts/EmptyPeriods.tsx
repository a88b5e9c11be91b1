import { useContext } from 'react'
import { type Grid, hasNumber } from '../domain/grid'
import { GAP_PX, gapWithin } from './labels'
import { Label, TextsContext, ThemeContext } from './Shape'

type Props = { grid: Grid; y: number; roomAt: (column: number) => { centre: number; width: number } | null }

/** Why a period has no mark at all: in words where they fit, else a dash. */
export function EmptyPeriods({ grid, y, roomAt }: Props) {
  const theme = useContext(ThemeContext)
  const texts = useContext(TextsContext)
  return grid.periods.map((period, column) => {
    const room = roomAt(column)
    const cells = grid.rows.flatMap((row) => row[column] ?? [])
    const gap = cells.find((cell) => 'gap' in cell) ?? cells[0]
    if (room === null || !gap || cells.some(hasNumber)) return null
    const words = gapWithin(room.width, gap, texts) ?? '–'
    return <Label key={period} x={room.centre} y={y} text={words} fill={theme.muted} size={GAP_PX} />
  })
}

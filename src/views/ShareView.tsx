import { memo, useMemo } from 'react'
import { shareDrawing, shareHeight } from '../charts/shareDrawing'
import type { Facets } from '../domain/facets'
import { useSlice } from '../query/hooks'
import type { Selection } from '../state/resolve'
import { shareScene } from '../state/shareScene'
import { slicesOf } from '../state/slices'
import { ChartScreen } from './ChartScreen'

type Props = { selection: Selection; facets: Facets }

/** Who has how much of a market, by period: what one side says, and who led by each. */
export const ShareView = memo(function ShareView({ selection, facets }: Props) {
  const slices = slicesOf(selection)
  const [statements, open] = [useSlice(slices.own), useSlice(slices.open)]
  const told = useMemo(() => shareScene({ selection, facets, statements, open }), [selection, facets, statements, open])
  return (
    <ChartScreen
      {...told}
      facets={facets}
      height={(width) => shareHeight(selection, told.scene.grid, width)}
      drawing={(charts, props) => shareDrawing(selection, charts, props)}
    />
  )
})

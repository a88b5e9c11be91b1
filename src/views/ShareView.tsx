import { shareDrawing, shareHeight } from '../charts/shareDrawing'
import type { Facets } from '../domain/facets'
import { useSlice } from '../query/hooks'
import type { Selection } from '../state/resolve'
import { shareScene } from '../state/shareScene'
import { slicesOf } from '../state/slices'
import { ChartScreen } from './ChartScreen'

type Props = { selection: Selection; asked: Selection; facets: Facets; receipt: string | null }

/** Who has how much of a market, by period: what one side says, and who led by each. */
export function ShareView({ selection, asked, facets, receipt }: Props) {
  const { own, open } = slicesOf(selection)
  const told = shareScene({ selection, facets, statements: useSlice(own), open: useSlice(open) })
  return (
    <ChartScreen
      {...told}
      asked={asked}
      facets={facets}
      receipt={receipt}
      height={(width) => shareHeight(selection, told.scene.grid, width)}
      drawing={(charts, props) => shareDrawing(selection, charts, props)}
    />
  )
}

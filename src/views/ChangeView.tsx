import { memo } from 'react'
import { changeDrawing, changeHeight } from '../charts/changeDrawing'
import type { Facets } from '../domain/facets'
import { useSlice } from '../query/hooks'
import { changeScene, figuresOfPair } from '../state/changeScene'
import type { Selection } from '../state/resolve'
import { slicesOf } from '../state/slices'
import { ChartScreen } from './ChartScreen'

type Props = { selection: Selection; facets: Facets }

/** Who grew and who shrank: growth in per cent, or the change of share in points. */
export const ChangeView = memo(function ChangeView({ selection, facets }: Props) {
  const { own, open } = slicesOf(selection)
  const { pair, ...told } = changeScene({ selection, facets, statements: useSlice(own), open: useSlice(open) })
  return (
    <ChartScreen
      {...told}
      facets={facets}
      measureLabels={{ share: facets.catalog.texts.screens.change.inPoints }}
      height={(width) => changeHeight(pair, told.scene.grid, width)}
      {...(pair ? { figures: figuresOfPair(pair) } : {})}
      drawing={(charts, props) => changeDrawing(pair, charts, props)}
    />
  )
})

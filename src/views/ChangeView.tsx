import { memo, useMemo } from 'react'
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
  const slices = slicesOf(selection)
  const [statements, open] = [useSlice(slices.own), useSlice(slices.open)]
  const { pair, ...told } = useMemo(
    () => changeScene({ selection, facets, statements, open }),
    [selection, facets, statements, open],
  )
  const { inPoints } = facets.catalog.texts.screens.change
  const measureLabels = useMemo(() => ({ share: inPoints }), [inPoints])
  return (
    <ChartScreen
      {...told}
      facets={facets}
      measureLabels={measureLabels}
      height={(width) => changeHeight(pair, told.scene.grid, width)}
      {...(pair ? { figures: figuresOfPair(pair) } : {})}
      drawing={(charts, props) => changeDrawing(pair, charts, props)}
    />
  )
})

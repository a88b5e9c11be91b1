import { type ReactNode, Suspense } from 'react'
import { useModule } from '../../query/hooks'
import { Boundary } from './Boundary'
import { StillDrawing } from './StillDrawing'
import { useLive } from './useLive'

type Drawings = typeof import('../../charts/drawings')

type Props = { height: number; resetKey: string; children: (drawings: Drawings) => ReactNode }

/** Holds the place of a chart while its code is on its way, and keeps what goes wrong in it to itself. */
export function Drawing({ height, resetKey, children }: Props) {
  const isLive = useLive(resetKey, loadDrawings)
  return (
    <div data-drawing={resetKey} style={{ minBlockSize: height }}>
      <Boundary resetKey={resetKey}>
        <Suspense fallback={<StillDrawing name={resetKey} />}>
          {isLive ? <Loaded>{children}</Loaded> : <StillDrawing name={resetKey} />}
        </Suspense>
      </Boundary>
    </div>
  )
}

function Loaded({ children }: Pick<Props, 'children'>) {
  return children(useModule('drawings', loadDrawings))
}

/** The code of all charts. Whoever shows one at once sets it out beside the data, instead of after it. */
export const loadDrawings = () => import('../../charts/drawings')

import { type ReactNode, Suspense } from 'react'
import { useModule } from '../../query/hooks'
import { Boundary } from './Boundary'
import { StillDrawing } from './StillDrawing'

type Drawings = typeof import('../../charts/drawings')

type Props = { height: number; resetKey: string; children: (drawings: Drawings) => ReactNode }

/** Holds the place of a chart while its code is on its way, and keeps what goes wrong in it to itself. */
export function Drawing({ height, resetKey, children }: Props) {
  return (
    <div data-drawing={resetKey} style={{ minBlockSize: height }}>
      <Boundary resetKey={resetKey}>
        <Suspense fallback={<StillDrawing name={resetKey} />}>
          <Loaded>{children}</Loaded>
        </Suspense>
      </Boundary>
    </div>
  )
}

function Loaded({ children }: Pick<Props, 'children'>) {
  return children(useModule('drawings', loadDrawings))
}

export const loadDrawings = () => import('../../charts/drawings')

// The code sets out at once, beside the data, instead of after it; a failure is reported by whoever needs it.
loadDrawings().catch(() => undefined)

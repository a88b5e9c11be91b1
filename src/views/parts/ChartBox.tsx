import { type ReactNode, useContext } from 'react'
import { FigureWalk } from '../../charts/FigureWalk'
import { TextsContext, ThemeContext } from '../../charts/Shape'
import type { Catalog } from '../../domain/catalog'
import type { Figure } from '../../domain/figures'
import { toggleReceipt, useView } from '../../state/store'
import { useEmbed } from './embedContext'
import { useStage } from './stageContext'
import { StillContext, StillWidthsContext } from './stillContext'
import { useChartTheme } from './useChartTheme'
import { usePaper } from './usePaper'
import { useWidth } from './useWidth'
import { useFigureName } from './verdictContext'

/** What an upright A4 or Letter sheet leaves between its margins, in pixels of which 96 are an inch. */
export const PAPER_WIDTH = 700

type Props = {
  label: string
  catalog: Catalog
  /** Every figure that the chart draws. */
  figures: readonly Figure[]
  children: (width: number) => ReactNode
}

/** Measures the room for a chart, and ties its marks to the receipt. */
export function ChartBox({ label, catalog, figures, children }: Props) {
  const theme = useChartTheme()
  const scale = useStage()?.scale ?? 1
  const { ref, width } = useWidth<HTMLDivElement>(useContext(StillContext)?.room)
  const widths = useContext(StillWidthsContext)
  const room = usePaper() ? PAPER_WIDTH : Math.floor(width / scale)
  const drawn = widths
    ? widths.map((each) => (
        <div key={each} data-still={each}>
          {children(each)}
        </div>
      ))
    : room > 0 && children(room)
  return (
    <div ref={ref}>
      <ThemeContext value={theme}>
        <TextsContext value={catalog.texts}>
          <Walk label={label} catalog={catalog} figures={figures}>
            {scale === 1 ? drawn : <div style={{ zoom: scale }}>{drawn}</div>}
          </Walk>
        </TextsContext>
      </ThemeContext>
    </div>
  )
}

type WalkProps = Omit<Props, 'children'> & { children: ReactNode }

/** Apart from the box, so that a receipt which opens does not draw the chart anew. */
function Walk({ label, catalog, figures, children }: WalkProps) {
  const nameOf = useFigureName(catalog)
  const chosen = useView((view) => view.receipt)
  const isStatic = useEmbed()?.isStatic ?? false
  return (
    <FigureWalk
      label={label}
      isStatic={isStatic}
      figures={figures}
      chosen={chosen}
      nameOf={nameOf}
      onChoose={toggleReceipt}
    >
      {children}
    </FigureWalk>
  )
}

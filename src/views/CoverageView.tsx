import { memo } from 'react'
import { seriesOf } from '../charts/theme'
import type { Facets } from '../domain/facets'
import { sourceNumbers } from '../domain/sourceNumbers'
import { useSlice } from '../query/hooks'
import { coverageScene } from '../state/coverageScene'
import type { Selection } from '../state/resolve'
import { slicesOf } from '../state/slices'
import { Filters } from './Filters'
import { CoverageGrid } from './parts/CoverageGrid'
import { Footnote } from './parts/Footnote'
import { HeadlineText } from './parts/HeadlineText'
import { ReceiptScreen } from './parts/ReceiptScreen'
import { useChartTheme } from './parts/useChartTheme'

type Props = { selection: Selection; facets: Facets }

/** How many sources stand behind each figure, how many of them are independent, and where there is a hole and why. */
export const CoverageView = memo(function CoverageView({ selection, facets }: Props) {
  const { catalog } = facets
  const theme = useChartTheme()
  const { scene, rows, figures, headline, subtitle, notes } = coverageScene({
    selection,
    facets,
    statements: useSlice(slicesOf(selection).own),
  })
  const colors = new Map(seriesOf(scene.vendors, catalog, theme).map((each) => [each.subject, each]))
  return (
    <ReceiptScreen
      catalog={catalog}
      headline={<HeadlineText headline={headline} catalog={catalog} />}
      subtitle={subtitle}
      toolbar={null}
      filters={<Filters facets={facets} selection={selection} scene={scene} colors={colors} />}
    >
      <figure>
        <CoverageGrid rows={rows} periods={selection.periods} catalog={catalog} />
        <Footnote numbers={sourceNumbers(figures, catalog)} notes={[catalog.texts.screens.coverage.grid, ...notes]} />
      </figure>
    </ReceiptScreen>
  )
})

import { seriesOf } from '../charts/theme'
import { firmName, marketName } from '../domain/catalog'
import { type Covered, coverageAt } from '../domain/coverage'
import { coverageHeadline } from '../domain/coverageHeadline'
import type { Facets } from '../domain/facets'
import { gridOf } from '../domain/grid'
import { periodsInWords } from '../domain/periods'
import { sourceNumbers } from '../domain/sourceNumbers'
import { capital } from '../domain/words'
import { useSlice } from '../query/hooks'
import type { Selection } from '../state/resolve'
import { Filters } from './Filters'
import { CoverageGrid } from './parts/CoverageGrid'
import { Footnote } from './parts/Footnote'
import { HeadlineText } from './parts/HeadlineText'
import { ReceiptSlot } from './parts/ReceiptSlot'
import { Screen } from './parts/Screen'
import { useChartTheme } from './parts/useChartTheme'
import { sceneOf } from './scene'

type Props = { selection: Selection; asked: Selection; facets: Facets; receipt: string | null }

/** How many sources stand behind each figure, how many of them are independent, and where there is a hole and why. */
export function CoverageView({ selection, asked, facets, receipt }: Props) {
  const { catalog } = facets
  const { market, firm, measure, periods, articles } = selection
  const theme = useChartTheme()
  const statements = useSlice({ market, researchFirm: firm, measures: [measure, 'share', 'shipments', 'rank'] })
  const scene = sceneOf({
    selection: { ...selection, layer: 'published' },
    facets,
    statements,
    open: [],
    inPoints: false,
  })
  const { places, screens } = catalog.texts
  const place = [marketName(catalog, market), periodsInWords(periods, catalog.texts), firmName(catalog, firm)]
  const { subjects } = scene.grid
  const quoted = gridOf({
    side: scene.sides.quoted,
    everySide: scene.sides.quoted,
    place: scene.place,
    measure,
    periods,
    subjects,
  })
  const rows = subjects.map((subject): [string, Covered[]] => [
    subject,
    periods.map((period) => coverageAt(scene.grid, quoted, subject, period)),
  ])
  const figures = rows.flatMap(([, cells]) => cells.flatMap(({ figure }) => figure ?? []))
  const colors = new Map(seriesOf(scene.vendors, catalog, theme).map(({ subject, color }) => [subject, color]))
  return (
    <Screen
      headline={
        <HeadlineText
          headline={coverageHeadline(
            rows.flatMap(([, cells]) => cells),
            catalog.texts,
          )}
          catalog={catalog}
        />
      }
      subtitle={`${screens.subtitle(capital(places.measures[measure]), place)} ${screens.coverage.origins}`}
      toolbar={null}
      filters={<Filters facets={facets} selection={asked} scene={scene} colors={colors} />}
      receipt={receipt === null ? null : <ReceiptSlot receiptKey={receipt} catalog={catalog} />}
    >
      <figure>
        <CoverageGrid rows={rows} periods={periods} catalog={catalog} />
        <Footnote
          numbers={sourceNumbers(figures, catalog)}
          notes={[...screens.coverage.notes, ...(articles === null ? [] : [screens.coverage.switchedOff])]}
        />
      </figure>
    </Screen>
  )
}

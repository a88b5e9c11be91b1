import { firmName, marketName } from '../domain/catalog'
import { type Covered, coverageAt } from '../domain/coverage'
import { coverageHeadline } from '../domain/coverageHeadline'
import type { Facets } from '../domain/facets'
import { gridOf } from '../domain/grid'
import { periodsInWords } from '../domain/periods'
import { capital } from '../domain/words'
import type { Statement } from '../schema/dataset'
import type { Selection } from './resolve'
import { sceneOf } from './scene'

type Question = { selection: Selection; facets: Facets; statements: Statement[] }

/** The screen of coverage: for each subject a row of cells, in the order of the periods, with who stands behind each. */
export function coverageScene({ selection, facets, statements }: Question) {
  const { catalog } = facets
  const { market, firm, measure, periods, articles } = selection
  const published: Selection = { ...selection, layer: 'published' }
  const scene = sceneOf({ selection: published, facets, statements, open: [], inPoints: false })
  const { places, screens } = catalog.texts
  const place = [marketName(catalog, market), periodsInWords(periods, catalog.texts), firmName(catalog, firm)]
  const { subjects } = scene.grid
  const side = scene.sides.quoted
  const quoted = gridOf({ side, everySide: side, place: scene.place, measure, periods, subjects })
  const rows = subjects.map((subject): [string, Covered[]] => [
    subject,
    periods.map((period) => coverageAt(scene.grid, quoted, subject, period)),
  ])
  const cells = rows.flatMap(([, row]) => row)
  return {
    scene,
    rows,
    figures: cells.flatMap(({ figure }) => figure ?? []),
    headline: coverageHeadline(cells, catalog.texts),
    subtitle: `${screens.subtitle(capital(places.measures[measure]), place)} ${screens.coverage.origins}`,
    notes: [...screens.coverage.notes, ...(articles === null ? [] : [screens.coverage.switchedOff])],
  }
}

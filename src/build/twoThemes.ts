import { DARK, LIGHT } from '../charts/theme'
import type { Exhibit } from '../export/exhibit'
import type { NameOf } from '../export/drawn'
import { chartOf } from '../export/placedPlate'
import { roundedPlaces } from '../export/xml'
import { inBoth, withOwnIds } from './inBoth'

type Chart = { width: number; prefix: string; nameOf: NameOf }

/** Of a pixel: as much as a screen shows. */
const TENTHS = 1
/** What a drawing says of its words and its page says as well, or nobody has to. */
const GIVEN = / (?:font-family="[^"]*"|font-weight="400"|text-anchor="start")/g

/**
 * The chart of an exhibit as one SVG in both sets of colours, of which the reader's colour scheme takes one; in the
 * typeface of the page that it is for.
 */
export function chartInBoth(exhibit: Exhibit, chart: Chart): string {
  // React counts its ids on and on.
  const ids = new RegExp(`(?<=hatch-)_${chart.prefix}\\d+r_\\w+?_(?=-)`, 'g')
  const [light, dark] = [LIGHT, DARK].map((theme) =>
    withOwnIds(chartOf(exhibit, { ...chart, theme }), ids, chart.prefix),
  )
  return roundedPlaces(inBoth(light!, dark!), TENTHS).replaceAll(GIVEN, '')
}

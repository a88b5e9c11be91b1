import type { Source, Statement } from '../schema/dataset'
import { type Catalog, sourceOf } from './catalog'
import { type Coordinates, factKey } from './coordinates'
import { type Figure, figureOf } from './figures'
import { daysOf } from './periods'
import { agree } from './precision'
import { figureAt, type Side, type Voice } from './sides'
import { statementsRead } from './sourceNumbers'
import { unitOf, unitOfFigure } from './units'
import { keptIn } from './keptIn'

/**
 * What is on record at given coordinates, stated or derived; null when nothing is. Where pages state a fact in several
 * units (a filing in two currencies), `unit` says which one is asked for. Every answer is kept.
 */
export type Published = (coordinates: Coordinates, unit?: string) => Figure | null

/**
 * What was on record for whoever wrote an article. A statement came after an article when its page is dated later, or
 * has no date and speaks of a period that ended later: nobody counts what is not over. An article that nothing dates
 * could know all of it; `null` asks for all there is today.
 */
export function recordOf(side: Side): (article: Source | null) => Published {
  const byDay = new Map<number, Published>()
  return (article) => {
    const day = article === null ? Infinity : lastDayOf(article)
    return keptIn(byDay, day, () => keeping(day === Infinity ? side : until(side, day)))
  }
}

function keeping(voice: Voice): Published {
  const figures = new Map<string, Figure | null>()
  return (coordinates, unit) => {
    const figure = keptIn(figures, factKey(coordinates), () => figureAt(voice, coordinates))
    return figure && unit !== undefined && figure.statements.length > 1 ? inUnit(figure, unit, voice.catalog) : figure
  }
}

/** The figure as those pages have it that state it in this unit; if none does, the figure as it is. */
function inUnit(figure: Figure, unit: string, catalog: Catalog): Figure {
  if (figure.derivation || unitOfFigure(figure) === unit) return figure
  const own = figure.statements.filter((statement) => unitOf(statement) === unit)
  return figureOf(own, figure.layer, catalog) ?? figure
}

function until({ layer, catalog, facts, subjectsAt }: Side, day: number): Voice {
  const isKnown = (statement: Statement) => firstDayOf(statement, catalog) <= day
  const known = new Map<string, Statement[] | undefined>()
  const get = (key: string) => keptIn(known, key, () => facts.get(key)?.filter(isKnown))
  return { layer, catalog, facts: { get }, subjectsAt }
}

/** The first day on which a statement can have been published, as `yyyymmdd`. */
function firstDayOf({ source, period }: Statement, catalog: Catalog): number {
  const { publishedOn } = sourceOf(catalog, source)
  if (publishedOn !== null) return daysOf(publishedOn)[0]
  return period === null ? 0 : daysOf(period)[1]
}

/** The last day on which an article can have been written, as `yyyymmdd`. */
function lastDayOf({ publishedOn, writtenOn }: Source): number {
  const date = publishedOn ?? writtenOn
  return date === null ? Infinity : daysOf(date)[1]
}

/** The statements that a figure rests on: those that it is read from, and those that say the same. */
export function restsOn(figure: Figure): Statement[] {
  const read = statementsRead(figure)
  const first = read[0]
  if (figure.derivation || !first) return read
  return figure.statements.filter((statement) => !statement.slip && agree(first, statement))
}

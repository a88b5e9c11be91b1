import type { Texts } from '../../domain/texts/texts'
import { capital } from '../../domain/words'
import type { ChartModel } from '../chartModel'

/** The notes of a view as they hold for a slide, where nothing is dashed and no small frames are drawn. */
export function notesOn(notes: readonly string[], { deck, screens }: Texts): string[] {
  return notes.map((note) => {
    if (note === screens.stock.note) return deck.stock
    return note.startsWith(deck.dashed) ? capital(note.slice(deck.dashed.length)) : note
  })
}

/** Where a chart has no figure, by reason: "No figure: inside Others: Huawei (Q1 2023, Q3 2023)". Null without gaps. */
export function gapsInWords({ gaps, categories }: ChartModel, { deck, places }: Texts): string | null {
  if (gaps.length === 0) return null
  const reasons = [...new Set(gaps.map(({ reason }) => reason))].map((reason) => {
    const own = gaps.filter((gap) => gap.reason === reason)
    const names = [...new Set(own.map(({ name }) => name))].map((name) => {
      const missing = own.filter((gap) => gap.name === name).map(({ category }) => categories.indexOf(category))
      return deck.nameIn(
        name,
        runsOf(missing)
          .map(([from, to]) => spanInWords(categories[from]!, categories[to]!, places))
          .join(places.comma),
      )
    })
    return `${reason}${places.colon}${names.join(places.comma)}`
  })
  return deck.noFigure(reasons)
}

function spanInWords(from: string, to: string, { range }: Texts['places']): string {
  return from === to ? from : range(from, to)
}

/** Numbers that follow each other as their first and their last. */
function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

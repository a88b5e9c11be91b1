import { factKey, factsOf } from '../domain/coordinates'
import { conflictsOf } from '../domain/articleConflicts'
import { facetsOf } from '../domain/facets'
import { once } from '../domain/once'
import { isAsked } from '../domain/sliceQuestion'
import { stepwise } from '../domain/stepwise'
import { verdictSteps } from '../domain/verdicts'
import type { Dataset, Statement } from '../schema/dataset'
import type { Answers, DataSource } from './dataSource'
import { inPieces, pause } from './inPieces'

/** A data set in memory as a source: indexed once, by slice and by fact; judged when somebody first asks. */
export function memorySource(id: string, dataset: Dataset): DataSource {
  return sourceOf(id, answersOf(dataset).answers)
}

/** The same, judged ahead and in pieces: its first drawing finds every answer, and no reader waits for the engine. */
export async function judgedSource(id: string, dataset: Dataset): Promise<DataSource> {
  const { answers, judging } = answersOf(dataset)
  await inPieces(judging.step)
  await pause()
  answers.conflicts()
  await pause()
  return sourceOf(id, answers)
}

/** The same, judged in pieces when somebody first asks: other questions are answered in between. */
export function patientSource(id: string, dataset: Dataset): DataSource {
  const { answers, judging } = answersOf(dataset)
  const { atHand: _, ...source } = sourceOf(id, answers)
  const judged = async () => {
    await inPieces(judging.step)
    return answers
  }
  return {
    ...source,
    verdicts: async () => (await judged()).verdicts(),
    conflicts: async () => (await judged()).conflicts(),
  }
}

function sourceOf(id: string, answers: Answers): DataSource {
  return {
    id,
    facets: async () => answers.facets(),
    slice: async (question) => answers.slice(question),
    fact: async (coordinates) => answers.fact(coordinates),
    source: async (sourceId) => answers.source(sourceId),
    verdicts: async () => answers.verdicts(),
    conflicts: async () => answers.conflicts(),
    atHand: () => answers,
  }
}

function answersOf({ statements, ...rest }: Dataset) {
  const facets = facetsOf({ statements, ...rest })
  const slices = slicesOf(statements)
  const facts = factsOf(statements)
  const judging = stepwise(verdictSteps(statements, facets.catalog))
  const answers: Answers = {
    facets: () => facets,
    slice(question) {
      const places = slices.filter((slice) => isAsked(slice.first, question)).map((slice) => slice.places)
      const inOrder = places.length === 1 ? places[0]! : places.flat().toSorted((a, b) => a - b)
      return inOrder.map((place) => statements[place]!)
    },
    fact: (coordinates) => facts.get(factKey(coordinates)) ?? [],
    source: (id) => facets.catalog.sources.get(id) ?? null,
    verdicts: judging.answer,
    conflicts: once(() => conflictsOf(statements, judging.answer(), facets.catalog)),
  }
  return { answers, judging }
}

/** One market × research firm × measure: any of its statements, and where in the file they stand. */
type Slice = { first: Statement; places: number[] }

function slicesOf(statements: readonly Statement[]): Slice[] {
  const slices = new Map<string, Slice>()
  for (const [place, statement] of statements.entries()) {
    const key = JSON.stringify([statement.market, statement.researchFirm, statement.measure])
    const slice = slices.get(key)
    if (slice) slice.places.push(place)
    else slices.set(key, { first: statement, places: [place] })
  }
  return [...slices.values()]
}

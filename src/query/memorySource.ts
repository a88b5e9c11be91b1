import { conflictsOf } from '../domain/articleConflicts'
import { facetsOf } from '../domain/facets'
import { once } from '../domain/once'
import { stepwise } from '../domain/stepwise'
import { verdictSteps } from '../domain/verdicts'
import type { Dataset } from '../schema/dataset'
import type { DataSource } from './dataSource'
import { answersOf, asSource } from './answers'
import { inPieces, pause } from './inPieces'

/** A data set in memory as a source: indexed once, by slice and by fact; judged when somebody first asks. */
export function memorySource(id: string, dataset: Dataset): DataSource {
  return asSource(id, judgedLater(dataset).answers)
}

/** The same, judged ahead and in pieces: its first drawing finds every answer, and no reader waits for the engine. */
export async function judgedSource(id: string, dataset: Dataset): Promise<DataSource> {
  const { answers, judging } = judgedLater(dataset)
  await inPieces(judging.step)
  await pause()
  answers.conflicts()
  await pause()
  return asSource(id, answers)
}

/** The same, judged in pieces when somebody first asks: other questions are answered in between. */
export function patientSource(id: string, dataset: Dataset): DataSource {
  const { answers, judging } = judgedLater(dataset)
  const { atHand: _, ...source } = asSource(id, answers)
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

function judgedLater(dataset: Dataset) {
  const { statements } = dataset
  const facets = facetsOf(dataset)
  const judging = stepwise(verdictSteps(statements, facets.catalog))
  const conflicts = once(() => conflictsOf(statements, judging.answer(), facets.catalog))
  return { judging, answers: answersOf(dataset, facets, { verdicts: judging.answer, conflicts }) }
}

import type { Facets } from '../domain/facets'
import { isAsked, type SliceQuestion } from '../domain/sliceQuestion'
import type { Verdict } from '../domain/verdicts'
import type { Statement } from '../schema/dataset'
import type { View } from '../state/view'
import { type Answers, exhibitOf } from './exhibit'

type Known = { facets: Facets; verdicts: Verdict[] }

/** The slices that the exhibit of a view asks for, each once: for data that is not in memory. */
export function questionsOf(view: View, { facets, verdicts }: Known): SliceQuestion[] {
  const asked = new Map<string, SliceQuestion>()
  exhibitOf(view, {
    facets: () => facets,
    verdicts: () => verdicts,
    slice(question) {
      asked.set(JSON.stringify(question), question)
      return []
    },
  })
  return [...asked.values()]
}

type Answered = Known & { questions: readonly SliceQuestion[]; slices: readonly Statement[][] }

/** Answers from these slices alone. A question that was not among those asked is answered from all the statements at hand. */
export function answersFrom({ facets, verdicts, questions, slices }: Answered): Answers {
  const known = new Map(questions.map((question, index) => [JSON.stringify(question), slices[index]!]))
  const all = [...new Set(slices.flat())]
  return {
    facets: () => facets,
    verdicts: () => verdicts,
    slice: (question) => known.get(JSON.stringify(question)) ?? all.filter((statement) => isAsked(statement, question)),
  }
}

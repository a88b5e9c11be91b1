import type { Dataset } from '../schema/dataset'
import { type Problem, shown } from '../schema/problems'
import { growthWarnings } from './checkGrowth'
import { quoteProblems } from './checkQuotes'
import { repeats } from './checkRepeats'
import { shareSums } from './checkSums'
import { decimalsWarnings, valueProblems } from './checkValues'

export type Findings = { problems: Problem[]; warnings: Problem[] }

/**
 * Everything that check-data asks of a well-formed data set: quotations, numbers, repetitions, sums, growth, edition.
 * `texts` has the plain texts that are at hand, by source id. `edition` is the digest of the raw file (null: not asked);
 * it is made outside, since nothing here computes digests.
 */
export function dataFindings(dataset: Dataset, texts: ReadonlyMap<string, string>, edition: string | null): Findings {
  const repeated = repeats(dataset)
  const sums = shareSums(dataset)
  return {
    problems: [
      ...editionProblems(dataset.edition, edition),
      ...quoteProblems(dataset, texts),
      ...valueProblems(dataset),
      ...repeated.problems,
      ...sums.problems,
    ],
    warnings: [...decimalsWarnings(dataset), ...repeated.warnings, ...sums.warnings, ...growthWarnings(dataset)],
  }
}

function editionProblems(stated: string | null, edition: string | null): Problem[] {
  if (stated === null || edition === null || stated === edition) return []
  return [
    {
      code: 'edition',
      path: 'edition',
      found: shown(stated),
      expected: shown(edition),
      next: 'The file changed after it was sealed: look at the changes, then run "npx tsx src/cli/sealEdition.ts FILE".',
    },
  ]
}

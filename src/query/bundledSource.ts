import datasetUrl from '../../data/dataset.json?url'
import { parseDatasetText } from '../schema/parseDataset'
import type { Problem } from '../schema/problems'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { loadText } from './loadText'
import { memorySource } from './memorySource'
import { sharedLoad } from './sharedLoad'

/**
 * The file that comes with the page. It is loaded when the first question comes and held from then on; a failed load
 * is forgotten, so the next question tries again, past whatever the browser has kept of the bad answer.
 */
export function bundledSource(address: string = datasetUrl): DataSource {
  let loaded: DataSource | null = null
  let hasFailed = false
  const load = sharedLoad(async (signal) => {
    try {
      loaded = await loadDataset(address, { signal, cache: hasFailed ? 'reload' : 'default' })
      return loaded
    } catch (error) {
      hasFailed = true
      throw error
    }
  })
  const ready = async (signal: AbortSignal | undefined) => loaded ?? (await load(signal))
  return {
    id: 'bundled',
    facets: async (signal) => (await ready(signal)).facets(),
    slice: async (question, signal) => (await ready(signal)).slice(question),
    fact: async (coordinates, signal) => (await ready(signal)).fact(coordinates),
    source: async (id, signal) => (await ready(signal)).source(id),
    verdicts: async (signal) => (await ready(signal)).verdicts(),
    conflicts: async (signal) => (await ready(signal)).conflicts(),
    atHand: () => loaded?.atHand?.() ?? null,
  }
}

async function loadDataset(address: string, options: { signal: AbortSignal; cache: RequestCache }) {
  const parsed = parseDatasetText(await loadText(address, options))
  if (parsed.ok) return memorySource('bundled', parsed.dataset)
  const retryable = parsed.problems.some(({ code }) => code === 'truncated')
  throw new LoadFailure({ address, problems: parsed.problems.map(forOurOwnFile), retryable })
}

/** The reader of a page cannot mend its file. Page and file of different versions come together by a reload. */
function forOurOwnFile(problem: Problem): Problem {
  if (problem.code !== 'format') return problem
  return { ...problem, next: 'The page and its data are of different versions. Reload the page.' }
}

import datasetUrl from '../../data/dataset.json?url'
import type { Problem } from '../schema/problems'
import { readChecked } from '../schema/readChecked'
import type { DataSource } from './dataSource'
import { LoadFailure } from './loadFailure'
import { loadText } from './loadText'
import { pause } from './inPieces'
import { judgedSource } from './memorySource'
import { sharedLoad } from './sharedLoad'

/** Put here by the build (`build/dataPlugin.ts`). */
declare const DATASET_DIGEST: string | undefined

/** The SHA-256 of the file that the build has checked; null where there was no build. */
const CHECKED = typeof DATASET_DIGEST === 'undefined' ? null : DATASET_DIGEST

/**
 * The file that comes with the page. It is loaded when the first question comes and held from then on; a failed load
 * is forgotten, so the next question tries again, past whatever the browser has kept of the bad answer.
 */
export function bundledSource(address: string = datasetUrl, digest: string | null = CHECKED): DataSource {
  let loaded: DataSource | null = null
  let hasFailed = false
  const load = sharedLoad(async (signal) => {
    try {
      loaded = await loadDataset(address, digest, { signal, cache: hasFailed ? 'reload' : 'default' })
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

type Options = { signal: AbortSignal; cache: RequestCache }

async function loadDataset(address: string, digest: string | null, options: Options): Promise<DataSource> {
  const text = await loadText(address, options)
  // Byte for byte what the build has checked need not be checked by every reader.
  if (digest !== null && (await digestOf(text)) === digest) {
    const dataset = readChecked(text)
    await pause()
    return judgedSource('bundled', dataset)
  }
  const { parseDatasetText } = await import('../schema/parseDataset')
  const parsed = parseDatasetText(text)
  if (parsed.ok) return judgedSource('bundled', parsed.dataset)
  const retryable = parsed.problems.some(({ code }) => code === 'truncated')
  throw new LoadFailure({ address, problems: parsed.problems.map(forOurOwnFile), retryable })
}

/** SHA-256 in hexadecimal digits; null on pages that are not secure, where browsers offer none. */
async function digestOf(text: string): Promise<string | null> {
  const hashed = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return hashed ? [...new Uint8Array(hashed)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : null
}

/** The reader of a page cannot mend its file. Page and file of different versions come together by a reload. */
function forOurOwnFile(problem: Problem): Problem {
  if (problem.code !== 'format') return problem
  return { ...problem, next: 'The page and its data are of different versions. Reload the page.' }
}

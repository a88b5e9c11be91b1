import datasetUrl from '../../data/dataset.json?url'
import { facetsOf } from '../domain/facets'
import { readJudgement } from '../domain/judgementText'
import type { Problem } from '../schema/problems'
import { readChecked } from '../schema/readChecked'
import type { DataSource } from './dataSource'
import { answersOf, asSource } from './answers'
import { pause } from './inPieces'
import { LoadFailure } from './loadFailure'
import { loadText } from './loadText'
import { sharedLoad } from './sharedLoad'

/** What the build knows of the file that it has checked: its SHA-256, and what the engine says of it, as a text. */
export type Checked = { digest: string; judgement: string }

/** Put here by the build (`build/dataPlugin.ts`). */
declare const DATASET_CHECKED: Checked | undefined

/** Null where there was no build. */
const CHECKED = typeof DATASET_CHECKED === 'undefined' ? null : DATASET_CHECKED

/**
 * The file that comes with the page. It is loaded when the first question comes and held from then on; a failed load
 * is forgotten, so the next question tries again, past whatever the browser has kept of the bad answer.
 */
export function bundledSource(address: string = datasetUrl, checked: Checked | null = CHECKED): DataSource {
  let loaded: DataSource | null = null
  let hasFailed = false
  const load = sharedLoad(async (signal) => {
    try {
      loaded = await loadDataset(address, checked, { signal, cache: hasFailed ? 'reload' : 'default' })
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

async function loadDataset(address: string, checked: Checked | null, options: Options): Promise<DataSource> {
  const text = await loadText(address, options)
  if (checked !== null && (await digestOf(text)) === checked.digest) return checkedSource(text, checked.judgement)
  const [{ parseDatasetText }, { judgedSource }] = await Promise.all([
    import('../schema/parseDataset'),
    import('./memorySource'),
  ])
  const parsed = parseDatasetText(text)
  if (parsed.ok) return judgedSource('bundled', parsed.dataset)
  const retryable = parsed.problems.some(({ code }) => code === 'truncated')
  throw new LoadFailure({ address, problems: parsed.problems.map(forOurOwnFile), retryable })
}

/** Byte for byte what the build has checked and judged: no reader needs to do either again. */
async function checkedSource(text: string, judgement: string): Promise<DataSource> {
  const dataset = readChecked(text)
  await pause()
  const { verdicts, conflicts } = readJudgement(judgement, dataset.statements)
  const judged = { verdicts: () => verdicts, conflicts: () => conflicts }
  return asSource('bundled', answersOf(dataset, facetsOf(dataset), judged))
}

/** SHA-256 in hexadecimal digits; null on pages that are not secure, where browsers offer none. */
async function digestOf(text: string): Promise<string | null> {
  const hashed = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return hashed ? [...new Uint8Array(hashed)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : null
}

/** A reader cannot mend the page's own file. If page and file are of different versions, a reload brings them together. */
function forOurOwnFile(problem: Problem): Problem {
  if (problem.code !== 'format') return problem
  return { ...problem, next: 'The page and its data are of different versions. Reload the page.' }
}

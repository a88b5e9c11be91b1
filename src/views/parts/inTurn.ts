import { idle } from './idle'

/** For how long nothing is begun once the page is there, so that the reader comes first. */
const CALM_MS = 700
/** The end of the line; null before the first work stands in it. */
let last: Promise<unknown> | null = null

/**
 * Does what nobody waits for, one piece after the other, when the page has been there for a moment and has nothing better to
 * do. Work that fails is left to whoever asks for it next. Answers with what calls it off.
 */
export function inTurn(work: () => unknown): () => void {
  let isOff = false
  last = (last ?? new Promise((go) => setTimeout(go, CALM_MS)))
    .then(idle)
    .then(() => (isOff ? undefined : work()))
    .catch(() => undefined)
  return () => {
    isOff = true
  }
}

/** Work that can be done a step at a time: `step` says whether that was the last, `answer` takes all that are left. */
export type Stepwise<T> = { step: () => boolean; answer: () => T }

/** Takes the steps of a generator as they are asked for, and keeps what it answers in the end. */
export function stepwise<T>(steps: Iterator<void, T>): Stepwise<T> {
  let last: { answer: T } | null = null
  const step = () => {
    if (last) return true
    const { done, value } = steps.next()
    if (done) last = { answer: value }
    return done === true
  }
  const answer = () => {
    while (!step()) continue
    return last!.answer
  }
  return { step, answer }
}

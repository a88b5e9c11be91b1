import { type Position, positionNow, presentationStore, takePosition } from './presentation'
import { viewStore } from './store'

/**
 * What the windows of one presentation say to each other. A channel reaches windows of our own origin alone; still,
 * whatever is heard is read like anything from outside, and can do nothing that the keys cannot.
 */
type Message = { v: 1; type: 'hello' } | ({ v: 1; type: 'position'; name: string | null } & Position)

const MAX_RECEIPT = 500

/** Keeps the windows of a session at one place: whichever moves, the others follow. Answers with what stops it. */
export function joinStage(session: string): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(`quotient-present-${session}`)
  let told = ''
  let isOver = false
  const tell = (isAsked: boolean) => {
    const position = positionNow()
    const says = JSON.stringify(position)
    if (position === null || (says === told && !isAsked)) return
    told = says
    const name = presentationStore.getState()?.name ?? null
    channel.postMessage({ v: 1, type: 'position', name, ...position } satisfies Message)
  }
  let isDue = false
  /** Once a change is complete: slide and receipt move one after the other, and only the end of it is a place. */
  const tellSoon = () => {
    if (isDue) return
    isDue = true
    queueMicrotask(() => {
      isDue = false
      if (!isOver) tell(false)
    })
  }
  const onMessage = ({ data }: MessageEvent) => {
    const message = messageIn(data)
    if (message?.type === 'hello') tell(true)
    if (message?.type !== 'position' || message.name !== (presentationStore.getState()?.name ?? null)) return
    const { slide, isBlack, receipt } = message
    takePosition({ slide, isBlack, receipt })
    // What came from there is not told back.
    told = JSON.stringify(positionNow())
  }
  channel.addEventListener('message', onMessage)
  const unsubscribe = [presentationStore.subscribe(tellSoon), viewStore.subscribe(tellSoon)]
  channel.postMessage({ v: 1, type: 'hello' } satisfies Message)
  return () => {
    isOver = true
    for (const stop of unsubscribe) stop()
    channel.close()
  }
}

function messageIn(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { v, type, name, slide, isBlack, receipt } = data as Record<string, unknown>
  if (v !== 1) return null
  if (type === 'hello') return { v, type }
  const isPlace = typeof slide === 'number' && Number.isInteger(slide) && slide >= 0 && typeof isBlack === 'boolean'
  const isReceipt = receipt === null || (typeof receipt === 'string' && receipt.length <= MAX_RECEIPT)
  const isNamed = name === null || typeof name === 'string'
  return type === 'position' && isPlace && isReceipt && isNamed ? { v, type, name, slide, isBlack, receipt } : null
}

import { useEffect, useRef } from 'react'
import { preferenceStore } from '../../state/preferences'
import { goTo, presentationStore, turnBlack } from '../../state/presentation'
import { viewStore } from '../../state/store'

type Deeds = {
  onHelp: () => void
  onFullScreen: () => void
  /** The digits that are typed of the number of a slide; '' when there are none. */
  onTyped: (digits: string) => void
  /** Gives focus back to the stage. */
  onLeaveChart: () => void
}

/** Digits of one number follow each other within this time. */
const TYPING_MS = 2500

/**
 * The keys of a presentation. A chart that has focus keeps its own: arrows walk its figures there, and Escape leads back
 * to the stage. A receipt takes the first Escape.
 */
export function useStageKeys(deeds: Deeds): void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    let typed = ''
    let timer: ReturnType<typeof setTimeout> | null = null
    let hadReceipt = false
    const type = (digits: string) => {
      typed = digits
      if (timer) clearTimeout(timer)
      timer = digits === '' ? null : setTimeout(() => type(''), TYPING_MS)
      latest.current.onTyped(digits)
    }
    // Before anybody else: the receipt closes itself by the same key.
    const onCapture = () => {
      hadReceipt = viewStore.getState().view.receipt !== null
    }
    const onKey = (event: KeyboardEvent) => {
      const deed = deedOf(event, { typed, hadReceipt })
      if (deed === null) return
      event.preventDefault()
      if (deed.kind === 'type') return type(typed.length < 3 ? typed + deed.digit : typed)
      if (typed !== '') type('')
      if (deed.kind === 'go') goTo(deed.slide)
      else if (deed.kind === 'black') turnBlack(!presentationStore.getState()?.isBlack)
      else if (deed.kind === 'light') turnBlack(false)
      else if (deed.kind === 'help') latest.current.onHelp()
      else if (deed.kind === 'full') latest.current.onFullScreen()
      else if (deed.kind === 'leave') latest.current.onLeaveChart()
    }
    document.addEventListener('keydown', onCapture, { capture: true })
    document.addEventListener('keydown', onKey)
    return () => {
      if (timer) clearTimeout(timer)
      document.removeEventListener('keydown', onCapture, { capture: true })
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

type Deed =
  | { kind: 'go'; slide: number }
  | { kind: 'type'; digit: string }
  | { kind: 'black' | 'light' | 'help' | 'full' | 'leave' | 'clear' }

type Before = { typed: string; hadReceipt: boolean }

function deedOf(event: KeyboardEvent, { typed, hadReceipt }: Before): Deed | null {
  const { key, altKey, ctrlKey, metaKey, target, defaultPrevented, isComposing } = event
  const now = presentationStore.getState()
  if (now === null || altKey || ctrlKey || metaKey || defaultPrevented || isComposing) return null
  const element = target instanceof Element ? target : null
  if (document.querySelector('dialog[open]') || element?.closest('input, textarea, select')) return null
  const isInChart = element?.closest('[role="group"] [data-figure]') !== null && element !== null
  if (key === 'Escape') {
    if (hadReceipt) return null
    if (now.isBlack) return { kind: 'light' }
    return typed !== '' ? { kind: 'clear' } : isInChart ? { kind: 'leave' } : null
  }
  if (/^\d$/.test(key)) return { kind: 'type', digit: key }
  if (key === 'Enter' && typed !== '') return { kind: 'go', slide: Number(typed) - 1 }
  if (preferenceStore.getState().hasSingleKeys) {
    const letter = LETTERS[key.toLowerCase()]
    if (letter && !event.repeat) return { kind: letter }
  }
  if (isInChart && !key.startsWith('Page')) return null
  // Space presses the button that has focus.
  if (key === ' ' && element?.closest('button, a, summary')) return null
  const step = key === ' ' ? (event.shiftKey ? -1 : 1) : STEPS[key]
  if (step !== undefined) return { kind: 'go', slide: now.slide + step }
  if (key === 'Home') return { kind: 'go', slide: 0 }
  return key === 'End' ? { kind: 'go', slide: now.story.slides.length - 1 } : null
}

const LETTERS: Record<string, 'black' | 'help' | 'full'> = { b: 'black', '.': 'black', f: 'full', '?': 'help' }

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

import { useEffect } from 'react'
import { oncePainted } from '../../state/painted'
import { LANDING } from '../../state/resolve'
import { preferenceStore } from '../../state/preferences'
import { changeView, viewStore } from '../../state/store'
import { type ChartKind, CHARTS } from '../../state/view'
import { focusedFigure, focusFigure } from './figureFocus'

/** What lies over the page: the palette that finds anything, help, what takes a view elsewhere, what opens a file. */
export type SheetName = 'palette' | 'help' | 'embed' | 'export' | 'open' | 'slides'

/** The keys of the whole page: `/` and Ctrl+K or Cmd+K find, `?` helps, `t` turns a chart into its table and back. */
export function useKeys(onOpen: (sheet: SheetName) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const deed = event.defaultPrevented || event.repeat || event.isComposing ? null : deedOf(event, onOpen)
      if (deed === null || document.querySelector('dialog[open]')) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    const forget = rememberChart()
    return () => {
      document.removeEventListener('keydown', onKey)
      forget()
    }
  }, [onOpen])
}

/** Shift is not looked at where it only makes the character: `?` needs it here, `/` elsewhere. */
function deedOf(event: KeyboardEvent, onOpen: (sheet: SheetName) => void): (() => void) | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event
  if (altKey) return null
  if (ctrlKey || metaKey)
    return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey ? () => onOpen('palette') : null
  if (target instanceof Element && target.closest(TYPED_INTO)) return null
  if (!preferenceStore.getState().hasSingleKeys) return null
  if (key === '/') return () => onOpen('palette')
  if (key === '?') return () => onOpen('help')
  return key === 't' ? tableToggle() : null
}

/** Boxes and radio buttons take no characters, and keep focus after a click: keys go on working there. */
const TYPED_INTO =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'

/** The chart of this screen that a table took the place of; null for the first one. */
let left: ChartKind | null = null

/** By whatever means a table comes. The chart of another screen is forgotten. Answers with what stops it. */
function rememberChart(): () => void {
  return viewStore.subscribe(({ view: now }, { view: before }) => {
    if (now.screen !== before.screen) left = null
    else if (now.chart === 'table' && before.chart !== 'table') left = before.chart
  })
}

/** Null where a table is not one of several charts. */
function tableToggle(): (() => void) | null {
  const { screen, chart } = viewStore.getState().view
  const [first, ...others]: readonly ChartKind[] = CHARTS[screen ?? LANDING]
  if (first === 'table' || !others.includes('table')) return null
  return () => {
    const figure = focusedFigure()
    changeView({ chart: chart === 'table' ? left : 'table' })
    // What had focus is gone: the same figure has it in the other form.
    if (figure !== null) oncePainted(() => focusFigure(figure))
  }
}

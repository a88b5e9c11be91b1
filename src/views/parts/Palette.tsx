import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { SheetTexts } from '../../domain/texts/sheetTexts'
import { useFacets, useTexts } from '../../query/hooks'
import { useOpened } from '../../query/opened'
import { useShown } from '../../state/shown'
import { changeView, resetView, useView } from '../../state/store'
import { type Command, commandsOf, searchCommands } from '../commands'
import { speak } from '../languages'
import { addToSlides, presentationOf } from '../slides'
import type { SheetName } from './useKeys'
import css from './Palette.module.css'
import { Sheet } from './Sheet'
import { useSheetTexts } from './useSheetTexts'

type Props = { onClose: () => void; onOpen: (sheet: SheetName) => void }

/** Finds anything by a few letters: screens, charts, vendors, periods, articles, and what the page can do. */
export function Palette(props: Props) {
  return (
    <Sheet label={useSheetTexts().find} onClose={props.onClose}>
      <Finder {...props} />
    </Sheet>
  )
}

/** More than this is found by typing on. */
const MOST_SHOWN = 12

function Finder({ onClose, onOpen }: Props) {
  const facets = useFacets()
  const { screens } = useTexts()
  const sheets = useSheetTexts()
  const view = useView((now) => now)
  const { headline } = useShown()
  const isOwnFile = useOpened() !== null
  const commands = useMemo(() => commandsOf(facets, view, isOwnFile), [facets, view, isOwnFile])
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const found = useMemo(() => searchCommands(commands, text, facets.catalog.texts), [commands, text, facets])
  const shown = found.slice(0, MOST_SHOWN)
  const active = Math.min(place, shown.length - 1)
  const idOf = (index: number) => `${list}-${index}`
  useEffect(() => input.current?.focus(), [])
  const choose = ({ deed }: Command) => {
    if (deed === 'present') return void open(presentationOf(view), '_self')
    if (deed === 'add') addToSlides(view, headline)
    if (typeof deed === 'string' && deed !== 'reset') return onOpen(deed === 'add' ? 'slides' : deed)
    onClose()
    // Another screen begins at its head.
    if (typeof deed === 'object' && deed.screen !== undefined && deed.screen !== view.screen) scrollTo(0, 0)
    if (deed === 'reset') resetView()
    else if ('lang' in deed && deed.lang) speak(deed.lang)
    else changeView(deed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    if (altKey || ctrlKey || metaKey || shiftKey || nativeEvent.isComposing || shown.length === 0) return
    const next = STEPS[key]?.(active, shown.length)
    if (next === undefined && key !== 'Enter') return
    event.preventDefault()
    if (next === undefined) return choose(shown[active]!)
    setPlace(next)
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        className={css.input}
        aria-label={sheets.find}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown.length > 0 ? idOf(active) : undefined}
        placeholder={sheets.example}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
      />
      {/* A press on an option leaves focus in the field. */}
      <div id={list} role="listbox" className={css.list} aria-label={sheets.found} hidden={shown.length === 0}>
        {shown.map((command, index) => (
          // The keys of options are heard by the field, which keeps focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={command.id}
            id={idOf(index)}
            role="option"
            className={css.option}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setPlace(index)}
            onClick={() => choose(command)}
          >
            <span className={css.label}>{command.label}</span>{' '}
            <span className={css.kind}>
              {command.leadsTo
                ? sheets.leadsTo(sheets.kinds[command.kind], screens.names[command.leadsTo])
                : sheets.kinds[command.kind]}
            </span>
          </div>
        ))}
      </div>
      <p role="status" className={css.status}>
        {statusOf(text, found.length, sheets)}
      </p>
    </>
  )
}

/** Where the keys of a list lead from one of its options. */
const STEPS: Record<string, (from: number, count: number) => number> = {
  ArrowDown: (from, count) => (from + 1) % count,
  ArrowUp: (from, count) => (from + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function statusOf(text: string, count: number, sheets: SheetTexts): string {
  if (count === 0) return sheets.nothing(text.trim())
  return count > MOST_SHOWN ? sheets.some(MOST_SHOWN, count) : sheets.all(count)
}

import { type KeyboardEvent, useId, useState } from 'react'
import { useFacets } from '../../query/hooks'
import { changeView, viewStore } from '../../state/store'
import { type Command, commandsOf, findCommands } from '../commands'
import css from './Palette.module.css'
import { Sheet } from './Sheet'

/** More than these are found by more words, not by scrolling. */
const SHOWN = 10

/** Finds screens, vendors, articles, periods, markets and firms by name, and goes there. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const facets = useFacets()
  const [words, setWords] = useState('')
  const [place, setPlace] = useState(0)
  const id = useId()
  const found = findCommands(commandsOf(facets), words)
  const shown = found.slice(0, SHOWN)
  const at = Math.min(place, shown.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    if (command.apply === null) return onHelp()
    changeView(command.apply(viewStore.getState().view))
    onClose()
  }
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]?.(at, shown.length)
    if (event.key === 'Enter') run(shown[at])
    else if (step !== undefined) setPlace(step)
    else return
    event.preventDefault()
  }
  return (
    <Sheet label="Find" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        className={css.input}
        aria-label="Find a screen, a vendor, a period, an article"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        placeholder="Huawei, Q3 2024, Gettingly, Coverage …"
        // The dialog was opened to type into it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setPlace(0)
        }}
        onKeyDown={onKey}
      />
      <div id={id} role="listbox" aria-label="Found" tabIndex={-1}>
        {shown.map((command, index) => (
          // The keys are those of the combobox above.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={command.kind + command.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={css.option}
            onClick={() => run(command)}
          >
            {command.label} <span className={css.kind}>{command.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className={css.count}>
        {found.length === 0 && 'Nothing fits. Try a vendor, a period such as Q4 2024, or the name of a screen.'}
        {found.length > SHOWN && `${found.length - SHOWN} more. Type to narrow them down.`}
      </p>
    </Sheet>
  )
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(1, count),
}

import { type ReactNode, useEffect, useRef, useState } from 'react'
import css from './Sheet.module.css'

type Props = { label: string; onClose: () => void; children: ReactNode }

/** A dialog over the page: focus goes in, Escape or a click beside it closes, and focus returns to where it was. */
export function Sheet({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Read while rendering: a field inside may take the focus before any effect runs.
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    const sheet = dialog.current
    // jsdom has no modal dialogs.
    if (sheet?.showModal) sheet.showModal()
    else sheet?.setAttribute('open', '')
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
    }
  }, [before])
  return (
    // Keys are heard here for what is inside; a click on the dialog itself is one beside its content.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.inside}>{children}</div>
    </dialog>
  )
}

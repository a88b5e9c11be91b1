import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import css from './Sheet.module.css'

type Props = { label: string; onClose: () => void; isWide?: boolean; children: ReactNode }

/**
 * What lies over the page until it is closed: by Escape, by a click beside it, or from within. Focus goes in, and returns
 * to where it was.
 */
export function Sheet({ label, onClose, isWide = false, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const pressed = useRef<EventTarget | null>(null)
  useLayoutEffect(() => {
    const dialog = sheet.current!
    const opener = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true })
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    // The receipt under the sheet closes by Escape too: it is not meant.
    event.stopPropagation()
    event.preventDefault()
    onClose()
  }
  // Only a press that begins and ends beside the sheet: words that are marked to beyond its edge do not close it.
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && pressed.current === currentTarget) onClose()
  }
  return (
    // The dialog itself is what is clicked beside the sheet; Escape does the same by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className={css.sheet}
      data-wide={isWide}
      aria-label={label}
      onKeyDown={onKeyDown}
      onMouseDown={({ target }) => {
        pressed.current = target
      }}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
    >
      {/* Takes the focus of clicks on plain words, so that keys are still heard here. */}
      <div className={css.inside} tabIndex={-1}>
        {children}
      </div>
    </dialog>
  )
}

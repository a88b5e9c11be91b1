import { useState } from 'react'
import { useTexts } from '../../query/hooks'
import { Button } from './Button'
import css from './CopyButton.module.css'

/** Copies the text. Where the browser refuses, as in some frames, it shows the text, selected, to be copied by hand. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { failures, page } = useTexts()
  const [outcome, setOutcome] = useState<{ kind: 'copied' | 'refused'; text: string } | null>(null)
  // What became of another text says nothing of this one.
  const kind = outcome?.text === text ? outcome.kind : null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ kind: 'copied', text })
    } catch {
      setOutcome({ kind: 'refused', text })
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{label ?? page.copy}</Button>
      <output>{kind && failures[kind]}</output>
      {kind === 'refused' && (
        <textarea className={css.details} aria-label={failures.details} readOnly rows={6} value={text} ref={select} />
      )}
    </>
  )
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}

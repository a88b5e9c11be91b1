import { useId } from 'react'
import { CodeBlock } from './CodeBlock'
import { CopyButton } from './CopyButton'
import css from './Snippet.module.css'

type Props = { label: string; note: string; text: string }

/** Code to be pasted elsewhere: in sight, to be marked by hand, and with a button that copies it. */
export function Snippet({ label, note, text }: Props) {
  const id = useId()
  return (
    <section className={css.snippet}>
      <header>
        <h3 id={id}>{label}</h3>
        <p>{note}</p>
        <CopyButton text={text} />
      </header>
      <CodeBlock text={text} aria-labelledby={id} />
    </section>
  )
}

import css from './CodeBlock.module.css'

type Props = { text: string; 'aria-label'?: string; 'aria-labelledby'?: string }

/** Text to be taken elsewhere as it stands: in sight, reached by keys, to be marked by hand. */
export function CodeBlock({ text, ...name }: Props) {
  return (
    <pre className={css.code} tabIndex={0} {...name}>
      <code>{text}</code>
    </pre>
  )
}

import css from './TermList.module.css'

type Props = { terms: readonly (readonly [term: string, words: string])[]; areKeys?: boolean }

/** Terms, or keys, with what they mean or do. */
export function TermList({ terms, areKeys = false }: Props) {
  return (
    <dl className={css.list}>
      {terms.map(([term, words]) => (
        <div key={term}>
          <dt>{areKeys ? <kbd>{term}</kbd> : term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

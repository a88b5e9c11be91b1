import { useTexts } from '../../query/hooks'
import { useId } from 'react'
import css from './Segmented.module.css'

type Option<T extends string> = { value: T; label: string; count?: number }

type Props<T extends string> = {
  legend: string
  options: readonly Option<T>[]
  value: T | null
  onChange: (value: T) => void
}

/** One choice out of a few, all in sight: radio buttons with their counts. What would be empty says "none". */
export function Segmented<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const { amounts } = useTexts()
  const name = useId()
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option} data-empty={option.count === 0}>
            <input
              type="radio"
              name={name}
              className={css.input}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={css.face}>
              {option.label}
              {option.count !== undefined && (
                <span className={css.count}> {option.count === 0 ? amounts.none : option.count}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

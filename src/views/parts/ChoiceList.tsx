import { useTexts } from '../../query/hooks'
import css from './ChoiceList.module.css'

type Option = { id: string; label: string; count?: number }

type Props = { label: string; options: readonly Option[]; value: string | null; onChange: (id: string) => void }

/** One choice out of many: a menu whose options carry their counts; what would be empty says "none". */
export function ChoiceList({ label, options, value, onChange }: Props) {
  const { controls, amounts } = useTexts()
  return (
    <label className={css.choice}>
      <span className={css.label}>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.count === undefined
              ? option.label
              : controls.counted(option.label, option.count === 0 ? amounts.none : option.count)}
          </option>
        ))}
      </select>
    </label>
  )
}

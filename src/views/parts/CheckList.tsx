import { useTexts } from '../../query/hooks'
import css from './CheckList.module.css'
import { TextButton } from './TextButton'

type Item = { id: string; label: string; count: number; color?: string }

type Props = {
  legend: string
  items: readonly Item[]
  /** The ids that are on; null: all of them. */
  chosen: readonly string[] | null
  onChange: (chosen: string[] | null) => void
  /** What the counted things are called, for the ear: "figures". */
  noun: string
}

/** Any number of choices: check boxes with counts, and one button that takes them all back. */
export function CheckList({ legend, items, chosen, onChange, noun }: Props) {
  const { controls, amounts } = useTexts()
  const isOn = (id: string) => chosen === null || chosen.includes(id)
  const toggle = (id: string) => {
    const next = items.map((item) => item.id).filter((other) => (other === id ? !isOn(id) : isOn(other)))
    onChange(next.length === items.length ? null : next)
  }
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <label className={css.item} data-empty={item.count === 0}>
              <input type="checkbox" checked={isOn(item.id)} onChange={() => toggle(item.id)} />
              {item.color && <span className={css.swatch} style={{ background: item.color }} />}
              <span className={css.label}>{item.label}</span>{' '}
              <span className={css.count}>
                {item.count === 0 ? amounts.none : item.count} <span className="visually-hidden">{noun}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {chosen !== null && <TextButton onClick={() => onChange(null)}>{controls.all(legend)}</TextButton>}
      {items.length > 1 && chosen === null && (
        <TextButton onClick={() => onChange([])}>{controls.no(legend)}</TextButton>
      )}
    </fieldset>
  )
}

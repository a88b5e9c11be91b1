import { memo, useCallback, useLayoutEffect, useRef } from 'react'
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

/** Any number of choices: check boxes with counts, and one button that takes them all or none. */
export function CheckList({ legend, items, chosen, onChange, noun }: Props) {
  const { controls } = useTexts()
  const isOn = (id: string) => chosen === null || chosen.includes(id)
  const toggle = (id: string) => {
    const next = items.map((item) => item.id).filter((other) => (other === id ? !isOn(id) : isOn(other)))
    onChange(next.length === items.length ? null : next)
  }
  const latest = useRef(toggle)
  useLayoutEffect(() => {
    latest.current = toggle
  })
  const onToggle = useCallback((id: string) => latest.current(id), [])
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <ul>
        {items.map((item) => (
          <Box key={item.id} {...item} isOn={isOn(item.id)} noun={noun} onToggle={onToggle} />
        ))}
      </ul>
      {(chosen !== null || items.length > 1) && (
        <TextButton onClick={() => onChange(chosen === null ? [] : null)}>
          {chosen === null ? controls.no(legend) : controls.all(legend)}
        </TextButton>
      )}
    </fieldset>
  )
}

type BoxProps = Item & { isOn: boolean; noun: string; onToggle: (id: string) => void }

/** One of them, which the others do not draw anew. */
const Box = memo(function Box({ id, label, count, color, isOn, noun, onToggle }: BoxProps) {
  const { amounts } = useTexts()
  return (
    <li>
      <label className={css.item} data-empty={count === 0}>
        <input type="checkbox" checked={isOn} onChange={() => onToggle(id)} />
        {color && <span className={css.swatch} style={{ background: color }} />}
        <span className={css.label}>{label}</span>{' '}
        <span className={css.count}>
          {count === 0 ? amounts.none : count} <span className="visually-hidden">{noun}</span>
        </span>
      </label>
    </li>
  )
})

import { useTexts } from '../../query/hooks'
import type { CSSProperties } from 'react'
import { periodInWords } from '../../domain/periods'
import css from './PeriodBrush.module.css'

type Props = {
  /** Every period that can be chosen, in order of time, with how many figures each has. */
  options: readonly { period: string; count: number }[]
  from: string
  to: string
  onChange: (from: string, to: string) => void
}

/** The periods as a strip with a handle at each end: dragged, or moved by arrow keys. Dark cells have figures. */
export function PeriodBrush({ options, from, to, onChange }: Props) {
  const { controls } = useTexts()
  const last = options.length - 1
  const place = (period: string, otherwise: number) => {
    const index = options.findIndex((option) => option.period === period)
    return index < 0 ? otherwise : index
  }
  const [first, end] = [place(from, 0), place(to, last)]
  if (last < 2) return null
  const most = Math.max(1, ...options.map(({ count }) => count))
  const at = (index: number) => options[index]!.period
  return (
    <div className={css.brush}>
      <div className={css.strip} aria-hidden="true">
        {options.map(({ period, count }, index) => (
          <i
            key={period}
            data-on={index >= first && index <= end}
            style={{ '--height': `${20 + (80 * count) / most}%` } as CSSProperties}
          />
        ))}
      </div>
      <Handle
        label={controls.first}
        index={first}
        options={options}
        onMove={(next) => onChange(at(Math.min(next, end)), at(end))}
      />
      <Handle
        label={controls.last}
        index={end}
        options={options}
        onMove={(next) => onChange(at(first), at(Math.max(next, first)))}
      />
    </div>
  )
}

type HandleProps = { label: string; index: number; options: Props['options']; onMove: (index: number) => void }

function Handle({ label, index, options, onMove }: HandleProps) {
  const texts = useTexts()
  return (
    <input
      type="range"
      className={css.handle}
      aria-label={label}
      aria-valuetext={periodInWords(options[index]!.period, texts)}
      min={0}
      max={options.length - 1}
      value={index}
      onChange={(event) => onMove(event.target.valueAsNumber)}
    />
  )
}

import { useTexts } from '../../query/hooks'
import { type Grain, periodInWords } from '../../domain/periods'
import { Segmented } from './Segmented'
import { PeriodBrush } from './PeriodBrush'
import css from './PeriodFilter.module.css'
import { TextButton } from './TextButton'

type Props = {
  /** Every period of the grain in use, in order of time, with how many figures each has. */
  options: readonly { period: string; count: number }[]
  periods: readonly string[]
  grain: Grain
  grains: readonly Grain[]
  onChange: (choice: { from: string; to: string } | string[] | null) => void
  onGrain: (grain: Grain) => void
}

/** Which periods: a range by its ends, or a single one by choosing the same end twice or its own button. */
export function PeriodFilter({ options, periods, grain, grains, onChange, onGrain }: Props) {
  const texts = useTexts()
  const { controls } = texts
  const [from, to] = [periods[0], periods.at(-1)]
  const choose = (first: string, last: string) =>
    onChange(first === last ? [first] : first < last ? { from: first, to: last } : { from: last, to: first })
  return (
    <fieldset className={css.filter}>
      <legend className={css.legend}>{controls.periods}</legend>
      {grains.length > 1 && (
        <Segmented
          legend={controls.grain}
          options={grains.map((value) => ({ value, label: controls.grains[value === 'quarter' ? value : 'year'] }))}
          value={grain}
          onChange={onGrain}
        />
      )}
      {from === undefined || to === undefined ? (
        <p>{texts.places.noPeriod}</p>
      ) : (
        <>
          <PeriodBrush options={options} from={from} to={to} onChange={choose} />
          <div className={css.ends}>
            <End label={controls.from} value={from} options={options} onChange={(first) => choose(first, to)} />
            <End label={controls.to} value={to} options={options} onChange={(last) => choose(from, last)} />
          </div>
          {/* One button, so that focus stays with whoever pressed it. */}
          {(from !== to || options.length > 1) && (
            <TextButton onClick={() => onChange(from === to ? null : [to])}>
              {from === to ? controls.several : controls.only(periodInWords(to, texts))}
            </TextButton>
          )}
        </>
      )}
    </fieldset>
  )
}

type EndProps = { label: string; value: string; options: Props['options']; onChange: (period: string) => void }

function End({ label, value, options, onChange }: EndProps) {
  const texts = useTexts()
  const { controls, amounts } = texts
  return (
    <label className={css.end}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {!options.some((option) => option.period === value) && (
          <option value={value}>{controls.counted(periodInWords(value, texts), amounts.none)}</option>
        )}
        {options.map(({ period, count }) => (
          <option key={period} value={period}>
            {controls.counted(periodInWords(period, texts), count === 0 ? amounts.none : count)}
          </option>
        ))}
      </select>
    </label>
  )
}

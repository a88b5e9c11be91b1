import { changeView, useView } from '../../state/store'
import { Segmented } from './Segmented'

/** Whether figures carry the numbers of their sources. */
export function MarksToggle() {
  const areOn = useView((view) => view.marks) === null
  return (
    <Segmented
      legend="Receipts"
      options={[
        { value: 'on', label: 'On' },
        { value: 'off', label: 'Off' },
      ]}
      value={areOn ? 'on' : 'off'}
      onChange={(next) => changeView({ marks: next === 'on' ? null : 'off' })}
    />
  )
}

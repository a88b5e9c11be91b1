import { memo } from 'react'
import { useTexts } from '../../query/hooks'
import { changeView, useView } from '../../state/store'
import { Segmented } from './Segmented'

/** Whether figures carry the numbers of their sources. */
export const MarksToggle = memo(function MarksToggle() {
  const { controls } = useTexts()
  const areOn = useView((view) => view.marks) === null
  return (
    <Segmented
      legend={controls.receipts}
      options={[
        { value: 'on', label: controls.on },
        { value: 'off', label: controls.off },
      ]}
      value={areOn ? 'on' : 'off'}
      onChange={(next) => changeView({ marks: next === 'on' ? null : 'off' })}
    />
  )
})

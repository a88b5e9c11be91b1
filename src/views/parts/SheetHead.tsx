import { useTexts } from '../../query/hooks'
import { Button } from './Button'
import css from './SheetHead.module.css'

/** The head of a sheet: what it is, and the way out. */
export function SheetHead({ title, onClose }: { title: string; onClose: () => void }) {
  const { page } = useTexts()
  return (
    <header className={css.head}>
      <h2>{title}</h2>
      <Button onClick={onClose}>{page.close}</Button>
    </header>
  )
}

import { Suspense } from 'react'
import { useModule, useTexts } from '../../query/hooks'
import { Boundary } from './Boundary'
import css from './ExportSheet.module.css'
import { Sheet } from './Sheet'
import type { SheetName } from './useKeys'
import { Waiting } from './Waiting'

type Props = { onClose: () => void; onOpen: (sheet: SheetName) => void }

/** Takes the view elsewhere: as a picture, as a table, as a file. */
export function ExportSheet({ onClose, onOpen }: Props) {
  const { exports, sheets } = useTexts()
  return (
    <Sheet label={exports.title} onClose={onClose} isWide>
      <div className={css.sheet}>
        <header className={css.head}>
          <h2>{exports.title}</h2>
          <button type="button" onClick={onClose}>
            {sheets.close}
          </button>
        </header>
        <Boundary resetKey="export">
          <Suspense fallback={<Waiting />}>
            <Content onOpen={onOpen} />
          </Suspense>
        </Boundary>
      </div>
    </Sheet>
  )
}

function Content({ onOpen }: Pick<Props, 'onOpen'>) {
  const { ExportChoices } = useModule('export', load)
  return <ExportChoices onOpen={onOpen} />
}

const load = () => import('./ExportChoices')

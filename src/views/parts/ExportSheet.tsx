import { Suspense } from 'react'
import { useModule, useTexts } from '../../query/hooks'
import { Boundary } from './Boundary'
import css from './ExportSheet.module.css'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import type { SheetName } from './useKeys'
import { Waiting } from './Waiting'

type Props = { onClose: () => void; onOpen: (sheet: SheetName) => void }

/** Takes the view elsewhere: as a picture, as a table, as a file. */
export function ExportSheet({ onClose, onOpen }: Props) {
  const { exports } = useTexts()
  return (
    <Sheet label={exports.title} onClose={onClose} isWide>
      <div className={css.sheet}>
        <SheetHead title={exports.title} onClose={onClose} />
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

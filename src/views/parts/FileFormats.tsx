import { useMemo, useState } from 'react'
import { csvOf, tsvOf } from '../../export/csv'
import type { Exhibit } from '../../export/exhibit'
import { fileName } from '../../export/fileName'
import { jsonOf } from '../../export/json'
import { useTexts } from '../../query/hooks'
import { Button } from './Button'
import { CopyButton } from './CopyButton'
import { FormatRow } from './FormatRow'
import { saveFile } from './saveFile'
import type { SheetName } from './useKeys'

type Props = { exhibit: Exhibit; address: string; onOpen: (sheet: SheetName) => void }

/** From this sign spreadsheets know that a file is in UTF-8. */
const UTF8_MARK = '\uFEFF'

/** The figures of the view with their sources, as files and for a spreadsheet. */
export function FileFormats({ exhibit, address, onOpen }: Props) {
  const { exports } = useTexts()
  const [said, setSaid] = useState<{ csv?: string; json?: string }>({})
  const table = useMemo(() => tsvOf(exhibit), [exhibit])
  const { view, catalog } = exhibit
  const saveCsv = () => {
    const name = fileName(view, 'csv')
    saveFile(name, new Blob([UTF8_MARK, csvOf(exhibit)], { type: 'text/csv' }))
    setSaid({ csv: exports.saved(name) })
  }
  const saveJson = () => {
    const name = fileName(view, 'json')
    saveFile(
      name,
      new Blob([jsonOf(exhibit, { edition: catalog.file.edition, address })], { type: 'application/json' }),
    )
    setSaid({ json: exports.saved(name) })
  }
  return (
    <>
      <FormatRow name="CSV" note={exports.formats.csv} said={said.csv ?? null}>
        <Button onClick={saveCsv}>{exports.download('CSV')}</Button>
        <CopyButton text={table} label={exports.copyTable} />
      </FormatRow>
      <FormatRow name="JSON" note={exports.formats.json} said={said.json ?? null}>
        <Button onClick={saveJson}>{exports.download('JSON')}</Button>
        <Button onClick={() => onOpen('open')}>{exports.open.title}</Button>
      </FormatRow>
    </>
  )
}

import { Help } from './Help'
import { Palette } from './Palette'
import type { SheetName } from './useKeys'

type Props = { sheet: SheetName; onOpen: (sheet: SheetName | null) => void }

/** The sheet of this name. Code of its own, loaded when the page is idle or somebody asks. */
export function Sheets({ sheet, onOpen }: Props) {
  const close = () => onOpen(null)
  return sheet === 'help' ? <Help onClose={close} /> : <Palette onClose={close} onHelp={() => onOpen('help')} />
}

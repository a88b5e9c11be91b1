import { EmbedSheet } from './EmbedSheet'
import { Help } from './Help'
import { Palette } from './Palette'
import type { SheetName } from './useKeys'

type Props = { sheet: SheetName; onOpen: (sheet: SheetName | null) => void }

/** The sheet of this name. Code of its own, loaded when the page is idle or somebody asks. */
export function Sheets({ sheet, onOpen }: Props) {
  const close = () => onOpen(null)
  if (sheet === 'help') return <Help onClose={close} />
  if (sheet === 'embed') return <EmbedSheet onClose={close} />
  return <Palette onClose={close} onOpen={onOpen} />
}

import { EmbedSheet } from './EmbedSheet'
import { ExportSheet } from './ExportSheet'
import { Help } from './Help'
import { OpenSheet } from './OpenSheet'
import { Palette } from './Palette'
import { SlidesSheet } from './SlidesSheet'
import type { SheetName } from './useKeys'

type Props = { sheet: SheetName; onOpen: (sheet: SheetName | null) => void }

/** The sheet of this name. Code of its own, loaded when the page is idle or somebody asks. */
export function Sheets({ sheet, onOpen }: Props) {
  const close = () => onOpen(null)
  if (sheet === 'help') return <Help onClose={close} />
  if (sheet === 'embed') return <EmbedSheet onClose={close} />
  if (sheet === 'slides') return <SlidesSheet onClose={close} />
  if (sheet === 'export') return <ExportSheet onClose={close} onOpen={onOpen} />
  if (sheet === 'open') return <OpenSheet onClose={close} />
  return <Palette onClose={close} onOpen={onOpen} />
}

import { useState } from 'react'
import type { Exhibit } from '../../export/exhibit'
import { fileName } from '../../export/fileName'
import { withFonts } from '../../export/fonts'
import { type Frame, pictureOf } from '../../export/picture'
import { copyPng, pngOf } from '../../export/png'
import { type PictureChoice, pngFrame, svgFrame } from '../../export/sizes'
import { useTexts } from '../../query/hooks'
import { Button } from './Button'
import { CopyButton } from './CopyButton'
import { FormatRow } from './FormatRow'
import { saveFile } from './saveFile'

type Props = {
  exhibit: Exhibit
  choice: PictureChoice
  address: string
  /** The picture as it is previewed, to be copied; null while it is drawn. */
  svg: string | null
}

/** The picture as a file and on the clipboard. */
export function PictureFormats({ exhibit, choice, address, svg }: Props) {
  const { exports } = useTexts()
  const [said, setSaid] = useState<{ png?: string; svg?: string }>({})
  const { view } = exhibit
  const drawn = async (frame: Frame) => (await withFonts(pictureOf(exhibit, frame))).svg
  const makePng = async () => pngOf(await drawn(pngFrame(choice, address)))
  const savePng = async () => {
    const png = await makePng()
    const name = fileName(view, 'png')
    if (png.ok) saveFile(name, png.blob)
    setSaid({ png: png.ok ? exports.saved(name) : exports.failed[png.failure] })
  }
  const copyPicture = async () => {
    const outcome = await copyPng(makePng(), wordsOf(exhibit, address))
    setSaid({ png: outcome === 'copied' ? exports.copied : exports.failed[outcome] })
  }
  const saveSvg = async () => {
    const name = fileName(view, 'svg')
    saveFile(name, new Blob([await drawn(svgFrame(choice, address))], { type: 'image/svg+xml' }))
    setSaid({ svg: exports.saved(name) })
  }
  return (
    <>
      <FormatRow name="PNG" note={exports.formats.png} said={said.png ?? null}>
        <Button onClick={() => void savePng()}>{exports.download('PNG')}</Button>
        <Button onClick={() => void copyPicture()}>{exports.copyPicture}</Button>
      </FormatRow>
      <FormatRow name="SVG" note={exports.formats.svg} said={said.svg ?? null}>
        <Button onClick={() => void saveSvg()}>{exports.download('SVG')}</Button>
        <CopyButton text={svg ?? ''} label={exports.copySvg} />
      </FormatRow>
    </>
  )
}

/** What stands for the picture where only words can be pasted. */
function wordsOf({ headline, numbers, catalog }: Exhibit, address: string): string {
  const { page, places } = catalog.texts
  const sources = numbers.sources.map(({ publisher }) => publisher).join(places.comma)
  return [headline.text, `${page.sources}${places.colon}${sources}`, address].join('\n')
}

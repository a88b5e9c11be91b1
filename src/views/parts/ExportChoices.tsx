import { useMemo, useState } from 'react'
import { canDraw } from '../../export/png'
import { type PictureChoice, PICTURE_SIZES, pixelsOf, RESOLUTIONS, svgFrame } from '../../export/sizes'
import { useTexts } from '../../query/hooks'
import { Cite } from './Cite'
import { DeckFormat } from './DeckFormat'
import css from './ExportSheet.module.css'
import { FileFormats } from './FileFormats'
import { PictureFormats } from './PictureFormats'
import { Segmented } from './Segmented'
import { useChartTheme } from './useChartTheme'
import { useExhibit } from './useExhibit'
import { usePicture } from './usePicture'
import type { SheetName } from './useKeys'

/** The picture as it will be, what can be chosen about it, and the formats that the view can be had in. */
export function ExportChoices({ onOpen }: { onOpen: (sheet: SheetName) => void }) {
  const { exports, amounts, cite } = useTexts()
  const { exhibit, address } = useExhibit()
  const { isDark } = useChartTheme()
  const [choice, setChoice] = useState<PictureChoice>({
    size: 'slide',
    isDark,
    isTransparent: false,
    resolution: '1',
  })
  const change = (patch: Partial<PictureChoice>) => setChoice((now) => ({ ...now, ...patch }))
  const frame = useMemo(() => svgFrame(choice, address), [choice, address])
  const picture = usePicture(exhibit, frame)
  const pixels = picture && pixelsOf(picture.svg, choice)
  const number = (value: number) => value.toLocaleString(amounts.locale)
  return (
    <>
      <div className={css.columns}>
        <figure className={css.preview} data-ground={groundOf(choice)} aria-busy={picture === null}>
          {picture ? (
            <img src={picture.address} alt={exports.preview(exhibit.headline.text)} />
          ) : (
            <p role="status">{exports.drawing}</p>
          )}
        </figure>
        <div className={css.choices}>
          <Segmented
            legend={exports.size}
            options={PICTURE_SIZES.map((value) => ({ value, label: exports.sizes[value] }))}
            value={choice.size}
            onChange={(size) => change({ size })}
          />
          <p className={css.note}>{exports.sizeNotes[choice.size]}</p>
          <Segmented
            legend={exports.colours}
            options={(['light', 'dark'] as const).map((value) => ({ value, label: exports.modes[value] }))}
            value={choice.isDark ? 'dark' : 'light'}
            onChange={(mode) => change({ isDark: mode === 'dark' })}
          />
          <Segmented
            legend={exports.ground}
            options={(['paper', 'none'] as const).map((value) => ({ value, label: exports.grounds[value] }))}
            value={choice.isTransparent ? 'none' : 'paper'}
            onChange={(ground) => change({ isTransparent: ground === 'none' })}
          />
          <Segmented
            legend={exports.resolution}
            options={RESOLUTIONS.map((value) => ({ value, label: `${value}×` }))}
            value={choice.resolution}
            onChange={(resolution) => change({ resolution })}
          />
          {pixels && (
            <p className={css.note}>
              {canDraw(...pixels) ? exports.pixels(number(pixels[0]), number(pixels[1])) : exports.failed['too-large']}
            </p>
          )}
          {picture && !picture.isWhole && <p className={css.note}>{exports.ownFonts}</p>}
        </div>
      </div>
      <ul className={css.formats} aria-label={exports.formatList}>
        <PictureFormats exhibit={exhibit} choice={choice} address={address} svg={picture?.svg ?? null} />
        <DeckFormat exhibit={exhibit} />
        <FileFormats exhibit={exhibit} address={address} onOpen={onOpen} />
      </ul>
      <Cite
        label={cite.view}
        what={(citations, place) => citations.citedExhibit(exhibit, place)}
        catalog={exhibit.catalog}
      />
    </>
  )
}

/** What the preview is laid on, so that a transparent picture can be seen. */
function groundOf({ isDark, isTransparent }: PictureChoice): string {
  return isTransparent ? (isDark ? 'clear-dark' : 'clear') : 'paper'
}

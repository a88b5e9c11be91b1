import { useEffect, useState } from 'react'
import type { Exhibit } from '../../export/exhibit'
import { type Typeset, withFonts } from '../../export/fonts'
import { type Frame, pictureOf } from '../../export/picture'

type Picture = Typeset & { address: string }

/** The picture of an exhibit with an address for a preview; null until the first is drawn. The old one stays meanwhile. */
export function usePicture(exhibit: Exhibit, frame: Frame): Picture | null {
  const [picture, setPicture] = useState<Picture | { error: unknown } | null>(null)
  useEffect(() => {
    let isOver = false
    let address: string | null = null
    const draw = async () => {
      // A chart is drawn on a root of its own, which must not happen while React is drawing the page.
      await Promise.resolve()
      const typeset = await withFonts(pictureOf(exhibit, frame))
      if (isOver) return
      address = URL.createObjectURL(new Blob([typeset.svg], { type: 'image/svg+xml' }))
      setPicture({ ...typeset, address })
    }
    draw().catch((error: unknown) => {
      if (!isOver) setPicture({ error })
    })
    return () => {
      isOver = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [exhibit, frame])
  if (picture && 'error' in picture) throw picture.error
  return picture
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { presentationStore } from '../../state/presentation'

type Box = { x: number; y: number; width: number; height: number }
type Marks = { kind: string; boxes: Map<string, Box> }

const MOTION = { duration: 550, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }

/**
 * Moves the marks of a chart from where they were on the slide before to where they are, when both slides show the same
 * kind of chart. The drawing itself is final at once; nothing moves for readers who ask for less motion.
 */
export function useMarkMotion(box: RefObject<HTMLElement | null>, slide: number): void {
  const before = useRef<Marks | null>(null)
  useEffect(
    () =>
      presentationStore.subscribe((now, was) => {
        if (box.current && now?.slide !== was?.slide) before.current = marksIn(box.current)
      }),
    [box],
  )
  useLayoutEffect(() => {
    const from = before.current
    before.current = null
    if (from === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    // Charts settle within the same frame, after this.
    queueMicrotask(() => box.current && move(box.current, from))
  }, [box, slide])
}

/** The marks under a box, by what they stand for: the very figure, or else the vendor's next one in the same measure. */
function marksIn(box: HTMLElement): Marks {
  const boxes = new Map<string, Box>()
  for (const { names, shape } of shapesIn(box)) {
    const at = shape.getBBox()
    for (const name of names) if (!boxes.has(name)) boxes.set(name, at)
  }
  return { kind: kindIn(box), boxes }
}

function move(box: HTMLElement, from: Marks): void {
  if (kindIn(box) !== from.kind) return
  for (const { names, shape, mark } of shapesIn(box)) {
    const was = names.flatMap((name) => from.boxes.get(name) ?? [])[0]
    const at = shape.getBBox()
    if (!was) {
      mark.animate([{ opacity: 0 }, { opacity: 1 }], MOTION)
      continue
    }
    const [dx, dy] = [was.x - at.x, was.y - at.y]
    const scale = `scale(${ratio(was.width, at.width)}, ${ratio(was.height, at.height)})`
    shape.animate([{ transform: `translate(${dx}px, ${dy}px) ${scale}` }, { transform: 'none' }], MOTION)
    const centre = `translate(${dx + (was.width - at.width) / 2}px, ${dy}px)`
    for (const words of mark.querySelectorAll('text'))
      words.animate([{ transform: centre }, { transform: 'none' }], MOTION)
  }
}

function ratio(was: number, is: number): number {
  return is > 0 ? was / is : 1
}

type Shape = { names: string[]; shape: SVGGraphicsElement; mark: SVGGElement }

function shapesIn(box: HTMLElement): Shape[] {
  const counts = new Map<string, number>()
  return [...box.querySelectorAll<SVGGElement>('g[data-figure]')].flatMap((mark) => {
    const shape = mark.querySelector<SVGGraphicsElement>('[data-shape]:not([data-shape="text"])')
    const key = mark.dataset['figure'] ?? ''
    const vendor = key.split('~').slice(0, 2).join('~')
    const count = counts.get(vendor) ?? 0
    counts.set(vendor, count + 1)
    return shape && typeof shape.getBBox === 'function' ? [{ names: [key, `${vendor} ${count}`], shape, mark }] : []
  })
}

/** Which screen and chart is drawn, without the layer: quoted and published marks are of a kind. */
function kindIn(box: HTMLElement): string {
  const drawn = box.querySelector<HTMLElement>('[data-drawing]')?.dataset['drawing'] ?? ''
  return drawn.split(' ').slice(0, 2).join(' ')
}

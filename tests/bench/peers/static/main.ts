/** Bars carry their height; whoever stands above a vendor that goes moves down. */
const bars = [...document.querySelectorAll<SVGRectElement>('rect')]
const boxes = [...document.querySelectorAll<HTMLInputElement>('input')]
const FLOOR = 440

for (const box of boxes) box.addEventListener('change', restack)

function restack(): void {
  const hidden = new Set(boxes.flatMap(({ checked, value }) => (checked ? [] : value)))
  const tops = new Map<string, number>()
  for (const bar of bars) {
    const column = bar.getAttribute('x')!
    const isHidden = hidden.has(bar.dataset.vendor!)
    bar.style.display = isHidden ? 'none' : ''
    if (isHidden) continue
    const top = (tops.get(column) ?? FLOOR) - Number(bar.getAttribute('height'))
    tops.set(column, top)
    bar.setAttribute('y', String(top))
  }
}

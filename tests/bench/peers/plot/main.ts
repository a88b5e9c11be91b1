import { axisX, barY, gridY, plot, ruleY } from '@observablehq/plot'
import { chartBox, loadShares, rowsOf, vendorBoxes } from '../page'

const shares = await loadShares()
const rows = rowsOf(shares)
const names = shares.series.map(({ name }) => name)
const hidden = new Set<string>()

function draw(): void {
  const kept = rows.filter(({ vendor }) => !hidden.has(vendor))
  const box = chartBox()
  box.replaceChildren(
    plot({
      width: box.clientWidth,
      height: 420,
      x: { label: null, domain: shares.periods },
      y: { domain: [0, 100], label: 'Share, %' },
      color: { domain: names, range: shares.series.map(({ color }) => color), legend: true },
      marks: [
        gridY(),
        axisX({}),
        barY(kept, { x: 'period', y: 'share', fill: 'vendor', order: names, tip: true }),
        ruleY([0]),
      ],
    }),
  )
}

draw()
vendorBoxes(shares, (index, isShown) => {
  const name = names[index]!
  if (isShown) hidden.delete(name)
  else hidden.add(name)
  draw()
})

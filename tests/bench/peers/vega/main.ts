import { changeset } from 'vega'
import embed, { type VisualizationSpec } from 'vega-embed'
import { chartBox, loadShares, rowsOf, vendorBoxes } from '../page'

const shares = await loadShares()
const rows = rowsOf(shares)
const names = shares.series.map(({ name }) => name)
const spec: VisualizationSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  height: 400,
  data: { name: 'shares', values: rows },
  mark: { type: 'bar', tooltip: true },
  encoding: {
    x: { field: 'period', type: 'nominal', sort: null, title: null, axis: { labelAngle: 0 } },
    y: { field: 'share', type: 'quantitative', title: 'Share, %', scale: { domain: [0, 100] } },
    color: { field: 'vendor', scale: { domain: names, range: shares.series.map(({ color }) => color) } },
    order: { field: 'place' },
  },
  transform: [{ calculate: `indexof(${JSON.stringify(names)}, datum.vendor)`, as: 'place' }],
}
const box = chartBox()
box.style.width = '100%'
const { view } = await embed(box, spec, { actions: false })
const hidden = new Set<string>()
vendorBoxes(shares, (index, isShown) => {
  const name = names[index]!
  if (isShown) hidden.delete(name)
  else hidden.add(name)
  const kept = rows.filter(({ vendor }) => !hidden.has(vendor))
  void view
    .change(
      'shares',
      changeset()
        .remove(() => true)
        .insert(kept),
    )
    .runAsync()
})

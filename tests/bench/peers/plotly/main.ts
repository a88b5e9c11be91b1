import Plotly from 'plotly.js-basic-dist-min'
import { chartBox, loadShares, vendorBoxes } from '../page'

const shares = await loadShares()
const box = chartBox()
await Plotly.newPlot(
  box,
  shares.series.map(({ name, color, values }) => ({
    type: 'bar',
    name,
    x: shares.periods,
    y: values,
    marker: { color },
  })),
  { barmode: 'stack', yaxis: { range: [0, 100], ticksuffix: ' %' }, margin: { t: 16 } },
  { responsive: true },
)
vendorBoxes(shares, (index, isShown) => {
  void Plotly.restyle(box, { visible: isShown }, [index])
})

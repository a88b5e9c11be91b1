import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import { chartBox, loadShares, vendorBoxes } from '../page'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)

const shares = await loadShares()
const canvas = document.createElement('canvas')
chartBox().append(canvas)
const chart = new Chart(canvas, {
  type: 'bar',
  data: {
    labels: [...shares.periods],
    datasets: shares.series.map(({ name, color, values }) => ({ label: name, data: values, backgroundColor: color })),
  },
  options: {
    maintainAspectRatio: false,
    scales: { x: { stacked: true }, y: { stacked: true, max: 100, ticks: { callback: (value) => `${value} %` } } },
  },
})
vendorBoxes(shares, (index, isShown) => {
  chart.setDatasetVisibility(index, isShown)
  chart.update()
})

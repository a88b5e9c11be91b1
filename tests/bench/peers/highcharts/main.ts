import Highcharts from 'highcharts'
import { chartBox, loadShares, vendorBoxes } from '../page'

const shares = await loadShares()
const chart = Highcharts.chart(chartBox(), {
  chart: { type: 'column' },
  title: { text: '' },
  xAxis: { categories: [...shares.periods] },
  yAxis: { max: 100, title: { text: '' }, labels: { format: '{value} %' }, reversedStacks: false },
  plotOptions: { column: { stacking: 'normal' } },
  series: shares.series.map(({ name, color, values }) => ({ type: 'column', name, color, data: values })),
})
vendorBoxes(shares, (index, isShown) => {
  chart.series[index]?.setVisible(isShown)
})

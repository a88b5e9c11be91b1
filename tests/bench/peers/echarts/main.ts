import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { chartBox, loadShares, vendorBoxes } from '../page'

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const shares = await loadShares()
const chart = echarts.init(chartBox())
chart.setOption({
  tooltip: { trigger: 'axis' },
  legend: { bottom: 0 },
  xAxis: { type: 'category', data: shares.periods },
  yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value} %' } },
  series: shares.series.map(({ name, color, values }) => ({
    type: 'bar',
    stack: 'share',
    name,
    data: values,
    itemStyle: { color },
  })),
})
addEventListener('resize', () => chart.resize())
vendorBoxes(shares, (index, isShown) => {
  const { name } = shares.series[index]!
  chart.dispatchAction({ type: isShown ? 'legendSelect' : 'legendUnSelect', name })
})

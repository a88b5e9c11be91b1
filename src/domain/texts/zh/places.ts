import type { Texts } from '../texts'
import { datesIn } from '../intl'

const monthOf = (year: number, month: number) => `${year}年${month}月`
const dayOf = (year: number, month: number, day: number) => `${year}年${month}月${day}日`

const QUARTERS = ['', '一', '二', '三', '四']

/** Measures, times, subjects: where a number belongs. */
export const places: Texts['places'] = {
  measures: {
    share: '市场份额',
    shipments: '出货量',
    growth: '同比增长',
    rank: '排名',
    sales: '销售额',
    'sales-growth': '销售额同比增长',
    price: '股价',
    'price-move': '股价涨跌',
    event: '有日期的陈述',
  },
  windows: {
    'early-trading': '早盘',
    close: '收盘',
    'intraday-high': '盘中高点',
    'since-low': '自低点以来',
    'year-to-date': '年初至今',
  },
  atWindow: {
    'early-trading': '早盘时',
    close: '收盘时',
    'intraday-high': '盘中高点时',
    'since-low': '自低点以来',
    'year-to-date': '年初至今',
  },
  coordinates: {
    period: '时期',
    measure: '指标',
    market: '市场',
    subject: '厂商',
    researchFirm: '研究机构',
    window: '时段',
  },
  dates: datesIn({ month: monthOf, monthInShort: monthOf, day: dayOf, dayInShort: dayOf }),
  year: (year) => `${year}年`,
  fullYear: (year) => `${year}年全年`,
  quarter: (quarter, year) => `${year}年第${QUARTERS[quarter]}季度`,
  quarterInShort: (quarter, year) => `${year.slice(2)}年Q${quarter}`,
  span: (from, to, isOneYear) => `${from}至${isOneYear ? to.slice(5) : to}`,
  spanInShort: (from, to, isOneYear) => `${from}–${isOneYear ? to.slice(5) : to}`,
  range: (from, to) => `${from}至${to}`,
  both: (one, other) => `${one}和${other}`,
  unbroken: /(\d{4}年(?:第.季度|全年)?)/,
  noPeriod: '未注明时期',
  noPeriodChosen: '未选时期',
  noDay: '未注明日期',
  noWindow: '未注明时段',
  atNoWindow: '时段不明',
  noMarket: '未注明市场',
  noFirm: '未注明研究机构',
  wholeMarket: '整个市场',
  theWholeMarket: '整个市场',
  others: '其他',
  change: (measure) => `${measure}变化`,
  comma: '，',
  colon: '：',
}

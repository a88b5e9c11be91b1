import type { Texts } from '../texts'

/** What is said of a single figure: why there is none, who says it, how it was derived. */
export const figures: Texts['figures'] = {
  gaps: {
    'not-published': '未公布',
    'not-quoted': '未引用',
    'switched-off': '文章已关闭',
    'inside-others': '计入其他',
  },
  restNotQuoted: '其余未引用',
  restNotPublished: '其余未公布',
  notShown: '未显示',
  noneOnThisSide: '这一方没有数字',
  sides: { quoted: '文章引用', published: '已公布', derived: '推算', difference: '引用减公布' },
  by: (side, firm) => `${side}，${firm}`,
  from: (side, firm) => `${side}，据 ${firm}`,
  implied: '由文意推出',
  tiedWith: (names) => `与${names}并列`,
  standsFor: (name, words) => `${name}，即“${words}”`,
  independent: (sources, origins) => `${sources}，${origins}`,
  withinRounding: (sum, words) => `${sum}，在舍入误差内为 ${words}`,
  over: (formula, span) => `${formula}，${span}`,
  rankFormula: (rank, all, isByCounts, ties, amounts) => {
    const others = ties > 0 ? `，在四舍五入范围内与另外 ${ties} 家相同` : ''
    return `按${isByCounts ? '出货量' : '份额'}在 ${all} 家中排${rank}${others}：${amounts}`
  },
  disagreement: {
    side: (amount, publishers, isSlip) => `${amount}（${publishers}${isSlip ? '，笔误' : ''}）`,
    edge: (sides) => `四舍五入的边界：${sides}。`,
    articles: (sides) => `各篇文章说法不一：${sides}。`,
    pages: (sides) => `各网页说法不一：${sides}。`,
  },
  rounded: (sum) => `各项份额均经四舍五入，合计为 ${sum}。`,
  unexplainedSum: (sum) => `份额合计为 ${sum}，四舍五入无法解释。`,
  at: (period, notice) => `${period}：${notice}`,
}

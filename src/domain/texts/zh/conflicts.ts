import type { Texts } from '../texts'

/** Where sources contradict each other. */
export const conflicts: Texts['conflicts'] = {
  kinds: {
    rounding: '四舍五入的边界',
    slip: '笔误',
    edition: '另一版本',
    period: '另一时期',
    scope: '另一口径',
    points: '百分比与百分点之别',
    firm: '另一研究机构',
    open: '留有空缺',
    unexplained: '原因不明',
  },
  parties: {
    articles: '文章之间',
    pages: '同一数字，各网页印法不同',
    firms: '研究机构统计不同',
  },
  side: (amount, names) => `${amount}（${names}）`,
  sentence: (what, sides, kind) => `${what}：${sides}；${kind}。`,
}

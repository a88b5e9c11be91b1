import type { Texts } from '../texts'

/** Presentations for PowerPoint: what stands on a slide, in the notes and in the workbook beside what the view says. */
export const deck: Texts['deck'] = {
  part: (part, parts) => `（${part}/${parts}）`,
  edition: (edition) => `版本 ${edition}`,
  receipts: '凭据',
  moreFigures: (count) => `另有 ${count} 个数字见该地址`,
  moreStatements: (count) => `另有 ${count} 处同样说法`,
  dashed: '虚线：',
  stock: '空心：文章引用。实心：交易所报出。',
  noFigure: (reasons) => `缺数字：${reasons.join('；')}。`,
  nameIn: (name, periods) => `${name}（${periods}）`,
  sheets: { data: '数据', sources: '来源', others: '其他' },
  heads: {
    period: '时期',
    others: '其他',
    inside: '本文件的厂商中计入“其他”的',
    named: '单独列名的',
    formula: '计算方法',
    unknown: '不详',
  },
}

import type { Texts } from '../texts'

/** Pictures, files and pages of a single view, made without the dashboard. */
export const pages: Texts['pages'] = {
  more: (rows) => `另有 ${rows} 行，见下方地址`,
  moreSources: (sources) => `另有 ${sources} 个见该地址`,
  by: (address, date) => `${address} · 数据截至 ${date}`,
  open: '在主页面中打开，可筛选并查看凭据',
  picture: (size) => `位图 ${size}`,
  table: '同样的数据列为表格',
  others: '更多视图',
  said: (statements) => `原文中的${statements}`,
  description: (subtitle, sources) => `${subtitle}共${sources}，每个数字都附有说出它的网页和原话。`,
}

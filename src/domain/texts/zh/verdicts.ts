import type { Texts } from '../texts'

/** How a quoted number stands against what was published, in words. */
export const verdicts: Texts['verdicts'] = {
  kinds: { agrees: '相符', moved: '错位', differs: '不符', incomplete: '留有空缺', unpublished: '无记录' },
  counted: { agrees: '相符', moved: '错位', differs: '不符', incomplete: '留有空缺', unpublished: '无记录' },
  directions: { up: '上升（无数字）', down: '下降（无数字）', flat: '没有变化' },
  movedTo: (place) => `错位：${place}`,
  differsBy: (distance) => `不符：${distance}`,
  leftOpen: (coordinate) => `未注明${coordinate}`,
  places: (gap) => `${gap > 0 ? '低' : '高'} ${Math.abs(gap)} 位`,
  apart: (amount, isMore) => `${isMore ? '多' : '少'} ${amount}`,
  nothingFor: (place) => `没有关于${place}的记录。`,
  notHeldAgainst: (record, said) => `${record}，无法与“${said}”对照。`,
  same: (record) => `${record}，与此一致。`,
  fits: (record, said, isEdge) => `${record}，“${said}”${isEdge ? '在四舍五入范围内' : ''}与此相符。`,
  fitsAlso: (place) => `它也符合${place}，同一段的其他数字正出自那里。`,
  alone: '这一段没有其他数字这样错位。',
  found: (said, place, formula) => `${said}是${place}${formula === null ? '' : `，由 ${formula} 得出`}。`,
  nothingThere: (place) => `${place}没有记录。`,
  recordThere: (place, record) => `${place}，${record}。`,
  record: (record) => `${record}。`,
  isNot: (record, said) => `${record}：这不是“${said}”。`,
  isApart: (record, said, distance) => `${record}。${said}比它${distance}。`,
  onRecord: (claim, window, time, before) =>
    `${time === null ? '' : `${time}，`}${claim}${window === null ? '' : `（${window}）`}${before === null ? '' : `，此前为 ${before}`}`,
  before: (amount, time) => `${amount}${time === null ? '' : `（${time}）`}`,
  theRecord: '记录',
  published: (who, amount) => `${who} ${spaced('公布', amount)}`,
  reported: (who, amount) => `${who} ${spaced('报道', amount)}`,
  give: (who, amount) => `由 ${who} 的${spaced('数字得出', amount)}`,
  missing: (coordinates) => `文章没有注明${coordinates}`,
  cannotBeChecked: (missing, said) => `${missing}，“${said}”无法核对。`,
  fitsNothing: (missing, said) => `${missing}，也没有已公布的数字符合“${said}”。`,
  couldBe: (missing, said, places) => `${missing}。${said}可能是${places}。`,
  more: (count) => `另外 ${count} 处`,
  with: (first, others) => `${first}（${others}）`,
  at: (coordinate, words, isPrice) => {
    if (coordinate === 'measure' || coordinate === 'period') return words
    return coordinate === 'window' ? `${words}的${isPrice ? '股价' : '涨跌'}` : `${words}的数字`
  },
  ofNoFirm: '并非研究机构统计的数字',
  for: (coordinate, words) =>
    coordinate === 'measure' ? `就${words}而言` : coordinate === 'researchFirm' ? `据${words}` : words,
  by: (firm) => firm,
}

/** Chinese words and what follows them: with a space before a number or a Latin letter, without one before Chinese. */
function spaced(words: string, next: string): string {
  return /^\p{Script=Han}/u.test(next) ? words + next : `${words} ${next}`
}

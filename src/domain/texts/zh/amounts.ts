import type { Texts } from '../texts'
import { listed } from '../intl'

const LOCALE = 'zh-Hans'
const NBSP = '\u00A0'
const UNITS: Record<string, string> = {
  percent: '%',
  'million units': `${NBSP}百万台`,
  'percentage points': `${NBSP}个百分点`,
}

/** Numbers, units, counts and lists. */
export const amounts: Texts['amounts'] = {
  locale: LOCALE,
  qualifiers: {
    exact: (amount) => amount,
    about: (amount) => `约${amount}`,
    over: (amount) => `超过${amount}`,
    under: (amount) => `不到${amount}`,
    'at-least': (amount) => `至少${amount}`,
    'at-most': (amount) => `至多${amount}`,
  },
  directions: { up: '上升', down: '下降', flat: '持平' },
  lists: { and: listed('、', '和'), or: listed('、', '或') },
  noNumber: '没有数字',
  inWords: '文字表述',
  none: '无',
  unit: (unit) => (unit === null || unit === '' ? '' : (UNITS[unit] ?? `${NBSP}${unit}`)),
  ordinal: (value) => `第${value}`,
  place: (ordinal) => `${ordinal}名`,
  count: (count) => (count === 0 ? '没有' : String(count)),
  articles: (count) => `${count} 篇文章`,
  pages: (count) => `${count} 个网页`,
  sources: (count) => `${count} 个来源`,
  statements: (count) => `${count} 条陈述`,
  origins: (count) => `${count} 个源头`,
}

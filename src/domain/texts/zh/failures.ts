import type { Texts } from '../texts'

/** The card for what has failed. What stands in a file, and what the browser says of it, is shown as it is. */
export const failures: Texts['failures'] = {
  notLoaded: '数字未能载入',
  failed: '页面的这一部分出了故障',
  file: '文件是',
  noReason: '没有给出原因。',
  more: (count) => `另有 ${count} 处；“复制详情”中有全部内容。`,
  where: '位置',
  found: '实际',
  expected: '应为',
  next: '下一步',
  wholeFile: '整个文件',
  copy: '复制详情',
  details: '详情',
  copied: '已复制。',
  refused: '浏览器不允许复制。请按 Ctrl+C 或 ⌘C。',
}

import type { Texts } from '../texts'

/** The sheet that takes a view into a picture or a file, and the one that opens a file. */
export const exports: Texts['exports'] = {
  ledger: (found, all) =>
    `${found === all ? `全部 ${all}` : `${all} 条中的 ${found}`} 条：每行是一个网页说出的一个数字。`,
}

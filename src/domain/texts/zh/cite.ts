import type { Texts } from '../texts'

/** Citations: of a figure, and of a view. */
export const cite: Texts['cite'] = {
  figure: '引用这个数字',
  view: '引用这个视图',
  style: '格式',
  styles: { text: '文字', bibtex: 'BibTeX', csl: 'CSL JSON' },
  edition: (short, day) => `${day}数据，版本 ${short}`,
  noEdition: (day) => `${day}数据`,
  seen: (day) => `查阅于${day}`,
  sources: '来源',
  title: (words) => `《${words}》`,
}

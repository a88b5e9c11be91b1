/** Citations: of a figure, and of a view. */
export const cite = {
  figure: 'Cite this figure',
  view: 'Cite this view',
  style: 'Style',
  styles: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL JSON' },
  edition: (short: string, day: string) => `edition ${short} of ${day}`,
  noEdition: (day: string) => `data of ${day}`,
  seen: (day: string) => `seen on ${day}`,
  sources: 'Sources',
  title: (words: string) => `“${words}”`,
}

/** Presentations for PowerPoint: what stands on a slide, in the notes and in the workbook beside what the view says. */
export const deck = {
  /** After the headline, where a view takes several slides. */
  part: (part: number, parts: number) => `(${part} of ${parts})`,
  edition: (edition: string) => `edition ${edition}`,
  receipts: 'Receipts',
  moreFigures: (count: number) => `and ${count} more ${count === 1 ? 'figure' : 'figures'} at the address`,
  moreStatements: (count: number) => `and ${count} more that say so`,
  /** How a note begins that speaks of a line which no slide has. */
  dashed: 'Dashed line: ',
  stock: 'Hollow: quoted by an article. Solid: reported from the exchange.',
  noFigure: (reasons: readonly string[]) => `No figure: ${reasons.join('; ')}.`,
  nameIn: (name: string, periods: string) => `${name} (${periods})`,
  sheets: { data: 'Data', sources: 'Sources', others: 'Others' },
  heads: {
    period: 'Period',
    others: 'Others',
    inside: 'Counted in Others, of the vendors of this file',
    named: 'Named beside it',
    formula: 'How it was worked out',
    unknown: 'not known',
  },
}

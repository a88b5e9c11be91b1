/** Pictures, files and pages of a single view, made without the dashboard. */
export const pages = {
  /** What a picture of fixed size has no room for. */
  more: (rows: number) => `and ${rows} more ${rows === 1 ? 'row' : 'rows'} at the address below`,
  moreSources: (sources: number) => `and ${sources} more at the address`,
  by: (address: string, date: string) => `${address} · data of ${date}`,
  open: 'Open in the dashboard, with filters and receipts',
  picture: (size: string) => `PNG ${size}`,
  table: 'The same as a table',
  others: 'More views',
  said: (statements: string) => `${statements} in its own words`,
  /** For search engines and previews. */
  description: (subtitle: string, sources: string) =>
    `${subtitle} With ${sources}, each number with the page that states it and its words.`,
}

/** The sheet that takes a view into a picture or a file, and the one that opens a file. */
export const exports = {
  title: 'Export',
  ledger: (found: number, all: number) =>
    `${found === all ? `All ${all}` : `${found} of ${all}`} statements: each row is one number that one page states.`,
  preview: (headline: string) => `The picture: ${headline}`,
  drawing: 'Drawing the picture',
  size: 'Size',
  sizes: { slide: 'Slide', square: 'Square', column: 'Column', print: 'Print' },
  sizeNotes: {
    slide: '16:9, for presentations.',
    square: 'For posts and messages.',
    column: 'For articles and mails, as high as it takes.',
    print: '180 mm wide, 300 dots to the inch.',
  },
  colours: 'Colours',
  modes: { light: 'Light', dark: 'Dark' },
  ground: 'Background',
  grounds: { paper: 'Paper', none: 'Transparent' },
  resolution: 'Resolution',
  pixels: (width: string, height: string) => `PNG of ${width} × ${height} pixels`,
  formatList: 'Formats',
  formats: {
    png: 'For slides, documents and messages.',
    svg: 'For print and drawing programs. Sharp at any size, its typefaces inside.',
    csv: 'For spreadsheets: a row a statement, with its words, link and verdict.',
    json: 'The statements of this view as a data file, which can be opened here again.',
  },
  download: (format: string) => `Download ${format}`,
  copyPicture: 'Copy picture',
  copySvg: 'Copy code',
  copyTable: 'Copy for a spreadsheet',
  copied: 'Copied.',
  saved: (name: string) =>
    `Saved as ${name}. If nothing happened, this frame may not save files: open the page by itself and try again.`,
  failed: {
    refused: 'The browser refuses to copy pictures. Download the PNG instead.',
    'too-large': 'A PNG of that size is more than browsers draw. Choose a lower resolution, another size, or the SVG.',
    'not-drawn': 'The browser could not draw the PNG. The SVG has the same picture.',
    empty: 'The browser gave an empty PNG, so nothing was saved. Choose a lower resolution, or the SVG.',
  },
  ownFonts: 'A typeface of the page could not be loaded. The picture takes one of the device that shows it.',
  fileAddress: (name: string) => `From the file ${name}, not checked by Quotient`,
  open: {
    title: 'Open a file',
    note: 'A data file in the format quotient/1, such as the JSON of an export. It stays on this device. A file can also be dropped anywhere on the page.',
    choose: 'Choose a file',
    refused: (name: string, problems: number) =>
      `${name} has ${problems === 1 ? 'a problem' : `${problems} problems`}. Nothing has changed.`,
    showing: (name: string) => `Showing your file ${name}. These numbers were not checked by this site.`,
    banner: 'Your file',
    back: 'Back to Quotient’s data',
  },
}

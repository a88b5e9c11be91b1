/** The card for what has failed. What stands in a file, and what the browser says of it, is shown as it is. */
export const failures = {
  notLoaded: 'The figures could not be loaded',
  failed: 'This part of the page has failed',
  file: 'The file is',
  noReason: 'No reason was given.',
  more: (count: number) => `And ${count} more; “Copy details” has them all.`,
  where: 'Where',
  found: 'Found',
  expected: 'Expected',
  next: 'Next',
  wholeFile: 'the file as a whole',
  copy: 'Copy details',
  details: 'Details',
  copied: 'Copied.',
  refused: 'The browser refuses to copy. Press Ctrl+C or ⌘C.',
}

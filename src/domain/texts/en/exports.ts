/** The sheet that takes a view into a picture or a file, and the one that opens a file. */
export const exports = {
  ledger: (found: number, all: number) =>
    `${found === all ? `All ${all}` : `${found} of ${all}`} statements: each row is one number that one page states.`,
}

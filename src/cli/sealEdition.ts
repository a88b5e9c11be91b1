import { writeFileSync } from 'node:fs'
import { jsonProblems } from '../schema/jsonText'
import { problemLine, withoutControls } from '../schema/problems'
import { editionOf } from './edition'
import { CannotRead, readText } from './readFiles'

/** Writes a file's own digest into its `edition`, and changes nothing else: `tsx src/cli/sealEdition.ts FILE`. */
function main(): void {
  try {
    const [file, ...rest] = process.argv.slice(2)
    if (!file || rest.length > 0) throw new CannotRead('Usage: npx tsx src/cli/sealEdition.ts FILE')
    const text = readText(file)
    const { value, problems } = jsonProblems(text)
    if (problems[0]) throw new CannotRead(problemLine(problems[0]))
    const edition = editionOf(value)
    writeFileSync(file, sealed(text, value, edition))
    console.log(`${file}: ${edition}`)
  } catch (error) {
    console.error(withoutControls(error instanceof Error ? error.message : String(error)))
    process.exitCode = 2
  }
}

/** The text with the new digest; refused when the replaced text would not be the same data with this edition. */
function sealed(text: string, value: unknown, edition: string): string {
  const hasEdition = typeof value === 'object' && value !== null && 'edition' in value
  const replaced = hasEdition
    ? text.replace(/("edition"\s*:\s*)(?:"[^"\\]*"|null)/, `$1"${edition}"`)
    : text.replace(/^(\s*\{)(\s*)/, `$1$2"edition": "${edition}",$2`)
  const after = jsonProblems(replaced).value
  const isSealed = typeof after === 'object' && after !== null && 'edition' in after && after.edition === edition
  if (!isSealed || editionOf(after) !== edition)
    throw new CannotRead('Its "edition" cannot be replaced; write "edition": null near the top of the file.')
  return replaced
}

main()

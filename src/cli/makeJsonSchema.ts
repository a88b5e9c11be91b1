import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { datasetJsonSchema } from '../schema/jsonSchema'

const FILE = new URL('../../public/dataset.schema.json', import.meta.url)

/** Writes the format as JSON Schema; with `--check` only compares, and exits 1 when the file is not what it should be. */
function main(): void {
  const options = process.argv.slice(2)
  if (options.some((option) => option !== '--check')) {
    console.error('Usage: npm run make:schema [-- --check]')
    process.exitCode = 2
    return
  }
  const schema = `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`
  const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === schema
  if (options.length === 0) writeFileSync(FILE, schema)
  else if (!isCurrent) {
    console.error('public/dataset.schema.json differs from the code: run "npm run make:schema".')
    process.exitCode = 1
  }
}

main()

import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetSchema } from './dataset'

/** The format as JSON Schema, generated from the code's own schema, for editors and other programs. */
export function datasetJsonSchema(): object {
  return {
    title: 'quotient/1',
    description: 'Statements about market shares, each with its source. See data/README.md.',
    // JSON has no infinite numbers, so its schema has no word for a finite one.
    ...toJsonSchema(datasetSchema, { typeMode: 'input', ignoreActions: ['finite'] }),
  }
}

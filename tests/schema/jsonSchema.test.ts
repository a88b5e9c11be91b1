import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetJsonSchema } from '../../src/schema/jsonSchema'

test('the published JSON Schema is the one that the code makes', () => {
  expect(JSON.parse(readFileSync('public/dataset.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(datasetJsonSchema())),
  )
})

test('it asks for the fields that the format cannot do without', () => {
  expect(datasetJsonSchema()).toMatchObject({
    required: expect.arrayContaining(['format', 'vendors', 'sources', 'statements']),
    properties: { format: { const: 'quotient/1' } },
  })
})

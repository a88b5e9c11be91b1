import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import views from '../../data/views.json' with { type: 'json' }
import type { Exhibit } from '../../src/export/exhibit'
import { jsonOf } from '../../src/export/json'
import { type Dataset } from '../../src/schema/dataset'
import { parseDatasetText } from '../../src/schema/parseDataset'
import { exhibitAt } from './world'

const DATA = parsed(readFileSync(resolve(import.meta.dirname, '../../data/dataset.json'), 'utf8'))
const MORE = [
  'screen=statements&q=huawei&sort=-value',
  'screen=statements&measure=price-move',
  'screen=articles&article=techstory',
  'screen=articles&chart=matrix&vendors=apple',
  'vendors=huawei',
  'screen=share&vendors=apple~vivo&periods=2024-Q1..2024-Q4&chart=lines',
  'screen=share&firm=idc',
  'screen=change&layer=quoted&periods=2024-Q4',
  'screen=coverage&measure=growth&lang=zh',
]

function parsed(text: string): Dataset {
  const file = parseDatasetText(text)
  if (!file.ok) throw new Error(JSON.stringify(file.problems.slice(0, 3)))
  return file.dataset
}

const reopened = (exhibit: Exhibit) => parsed(jsonOf(exhibit, { edition: DATA.edition, address: 'here' }))

const figuresIn = ({ figures }: Exhibit) => figures.map(({ key, layer, value, unit }) => ({ key, layer, value, unit }))

/** The verdicts of the quoted statements that are shown. */
const verdictsIn = ({ figures, verdicts }: Exhibit) =>
  figures
    .flatMap(({ statements }) => statements)
    .flatMap(({ id }) => {
      const { kind, published, move } = verdicts.get(id) ?? {}
      return kind === undefined ? [] : [[id, kind, published?.value, move?.coordinate, move?.figure.value]]
    })

/** The ledger's says how much the whole file has. */
const headlineIn = ({ view, headline }: Exhibit) => (view.screen === 'statements' ? null : headline.text)

describe('a view that was saved as a file and is opened again', () => {
  test.each([...views.map(({ query }) => query), ...MORE])('"%s" is the same', (query) => {
    const before = exhibitAt(query, DATA)
    const after = exhibitAt(query, reopened(before))
    expect(figuresIn(after)).toEqual(figuresIn(before))
    expect(verdictsIn(after)).toEqual(verdictsIn(before))
    expect(headlineIn(after)).toBe(headlineIn(before))
  })
})

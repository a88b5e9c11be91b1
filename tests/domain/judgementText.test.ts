import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogOf } from '../../src/domain/catalog'
import { judgementOf } from '../../src/domain/judgement'
import { judgementText, readJudgement } from '../../src/domain/judgementText'
import { readChecked } from '../../src/schema/readChecked'
import { at, printed, quoted, worldOf } from './verdictWorlds'

const OURS = readChecked(readFileSync('data/dataset.json', 'utf8'))
const OPEN_ENDED = worldOf(
  at('crater', '2024', [printed('over', 'over 40'), quoted('said', '45', 'agrees'), quoted('other', '39', 'differs')]),
)

it.each([
  ['our own file', OURS],
  ['numbers that are open to one side', OPEN_ENDED],
])('a judgement comes back whole from its text: %s', (_, { statements, ...rest }) => {
  const judgement = judgementOf(statements, catalogOf({ statements, ...rest }))
  const text = judgementText(judgement, statements)
  const read = readJudgement(text, statements)
  expect(read).toEqual(judgement)
  // Statements are those of the file, not copies of them, and no more of them stands in the text than their places.
  expect(read.verdicts.map(({ statement }) => statements.indexOf(statement))).toEqual(
    judgement.verdicts.map(({ statement }) => statements.indexOf(statement)),
  )
  expect(text).not.toContain(`"${statements[0]!.source}"`)
})

it('says something of every kind that a page shows', () => {
  const { verdicts, conflicts } = judgementOf(OURS.statements, catalogOf(OURS))
  expect(new Set(verdicts.map(({ kind }) => kind)).size).toBeGreaterThan(3)
  expect(conflicts.length).toBeGreaterThan(10)
  const open = judgementOf(OPEN_ENDED.statements, catalogOf(OPEN_ENDED))
  expect(open.verdicts.map(({ published }) => published?.interval?.high)).toEqual([Infinity, Infinity])
})

import { expect, test } from 'vitest'
import { exhibitOf } from '../../src/export/exhibit'
import { jsonOf } from '../../src/export/json'
import { answersFrom, questionsOf } from '../../src/export/questions'
import { parseAddress } from '../../src/state/address'
import { answersOf, HOSTILE } from './world'

test.each([
  '',
  'screen=share',
  'screen=change',
  'screen=stock',
  'screen=coverage',
  'screen=statements',
  'screen=articles',
])('the exhibit of "%s" is the same where data comes in slices as it is asked for', (query) => {
  const { view } = parseAddress(query)
  const answers = answersOf(HOSTILE)
  const known = { facets: answers.facets(), verdicts: answers.verdicts() }
  const questions = questionsOf(view, known)
  const slices = questions.map((question) => answers.slice(question))
  const [whole, sliced] = [exhibitOf(view, answers), exhibitOf(view, answersFrom({ ...known, questions, slices }))]
  const from = { edition: null, address: 'here' }
  expect(jsonOf(sliced, from)).toBe(jsonOf(whole, from))
  expect(sliced.tables).toEqual(whole.tables)
  expect(new Set(questions.map((question) => JSON.stringify(question))).size).toBe(questions.length)
})

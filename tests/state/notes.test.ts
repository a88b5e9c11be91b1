import { describe, expect, test } from 'vitest'
import { exhibitAt } from '../export/world'
import { dataset, source, statement, vendor } from '../make'

const FLAG = /^⚑ The pages behind this figure do not agree/

/** A market in which two pages differ on one share, which an article quotes too. */
const CONTESTED = dataset({
  vendors: [vendor()],
  sources: [
    source(),
    source({ id: 'release', kind: 'release', publisher: 'Canalys' }),
    source({ id: 'reprint', kind: 'reprint', publisher: 'Wire' }),
  ],
  statements: [
    statement({ id: 'd1', value: 15 }),
    statement({ id: 'r1', source: 'release', value: 17 }),
    statement({ id: 'r2', source: 'reprint', value: 19 }),
    statement({ id: 'r3', source: 'release', value: 16, period: '2023-Q4' }),
  ],
})
const AGREED = { ...CONTESTED, statements: CONTESTED.statements.filter(({ id }) => id !== 'r2') }

describe('a flag', () => {
  test.each([
    '',
    'screen=share',
    'screen=share&layer=difference',
    'screen=change&measure=share',
    'screen=articles',
    'screen=articles&chart=matrix',
  ])('is explained where figures of "%s" have one, and only there', (query) => {
    const flagged = ({ figures }: ReturnType<typeof exhibitAt>) => figures.some(({ notice }) => notice !== null)
    const [contested, agreed] = [exhibitAt(query, CONTESTED), exhibitAt(query, AGREED)]
    expect([flagged(contested), flagged(agreed)]).toEqual([true, false])
    expect(contested.notes.filter((note) => FLAG.test(note))).toHaveLength(1)
    expect(agreed.notes.filter((note) => FLAG.test(note))).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { HOSTILE } from './hostile'

test('the list has all its strings', () => {
  expect(HOSTILE).toHaveLength(515)
  expect(HOSTILE).toContain('<script>alert(123)</script>')
})

import { expect, test } from 'vitest'
import { shortEdition } from '../../src/domain/edition'

test('an edition goes by the first eight digits of its digest', () => {
  expect(shortEdition('sha256-0123456789abcdef')).toBe('01234567')
  expect(shortEdition(null)).toBeNull()
})

import { expect, test } from 'vitest'
import { printedDecimals } from '../../src/schema/printedDecimals'

test.each([
  [15, 0],
  [15.25, 2],
  [-0.5, 1],
  [1e21, 0],
  [1.5e21, 0],
  [1e-7, 7],
  [1.25e-7, 9],
])('%s has %i decimals', (value, decimals) => {
  expect(printedDecimals(value)).toBe(decimals)
})

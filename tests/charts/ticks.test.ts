import { expect, test } from 'vitest'
import { roomForTicks } from '../../src/charts/ticks'
import { textWidth } from '../../src/charts/theme'
import { english } from '../../src/domain/texts/en'

test('the words of an axis have the usual margin, and more where they are longer', () => {
  const percent = { unit: 'percent' }
  expect(roomForTicks([0, 5], percent, 360, english)).toBe(34)
  expect(roomForTicks([0, 5], percent, 900, english)).toBe(48)
  expect(roomForTicks([10, 22.5], percent, 360, english)).toBeGreaterThan(textWidth('22.5 %'))
})

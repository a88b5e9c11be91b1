import { expect, test } from 'vitest'
import { beyond, receiptIn } from '../../src/light/address'
import { takeFlags } from '../../src/light/paper'

test.each([
  ['', null],
  ['?plain&dark=true&fitchart=false', null],
  ['?receipt=share~apple~cn~2024-Q4~canalys', null],
  ['?receipt=share~nokia~cn~2024-Q4~canalys', 'screen=share&chart=bump&receipt=share~nokia~cn~2024-Q4~canalys'],
  ['?screen=share&chart=bump', null],
  ['?lang=zh', 'screen=share&chart=bump&lang=zh'],
  ['?chart=lines&plain', 'screen=share&chart=lines&plain'],
  ['?edition=01234567', 'screen=share&chart=bump&edition=01234567'],
  ['?plain=perhaps', 'screen=share&chart=bump&plain=perhaps'],
])('the address %s asks the full embed for %s', (search, expected) => {
  expect(beyond('screen=share&chart=bump', search, (key) => key === 'share~apple~cn~2024-Q4~canalys')).toBe(expected)
})

test('the landing view has no query of its own', () => {
  expect(beyond('', '?plain', () => true)).toBeNull()
  expect(beyond('', '?screen=stock', () => true)).toBe('screen=stock')
})

test('an address may name a receipt', () => {
  expect(receiptIn('?receipt=a~b')).toBe('a~b')
  expect(receiptIn('?plain')).toBeNull()
})

test('flags are put where the style sheet looks for them', () => {
  const page = document.createElement('html')
  takeFlags('?plain&transparent&dark=true', page)
  expect(page.getAttributeNames().toSorted()).toEqual(['data-live', 'data-plain', 'data-theme', 'data-transparent'])
  expect(page.dataset['theme']).toBe('dark')
  takeFlags('?static&fitchart', page)
  expect(page.getAttributeNames().toSorted()).toEqual(['data-fits', 'data-static', 'data-theme'])
})

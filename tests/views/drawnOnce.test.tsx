import { screen } from '@testing-library/react'
import { afterAll, expect, it, vi } from 'vitest'

const drawn = vi.hoisted(() => ({ times: 0 }))

vi.mock(import('../../src/charts/shareDrawing'), async (original) => {
  const real = await original()
  return {
    ...real,
    shareDrawing: (...given) => {
      drawn.times++
      return real.shareDrawing(...given)
    },
  }
})

// Other files of tests may have loaded the page without the counter, and others come after.
vi.resetModules()
const { open } = await import('./world')
afterAll(() => vi.resetModules())

/** Opens the screen of shares and forgets how often it has been drawn. */
async function openDrawn() {
  const { user } = await open('?screen=share')
  await screen.findByRole('button', { name: HUAWEI })
  drawn.times = 0
  return user
}

const HUAWEI = /^Huawei, Q4 2024, 14 %, published/
const huawei = () => screen.queryByRole('button', { name: HUAWEI })

it('a filter draws the chart once', async () => {
  const user = await openDrawn()
  await user.click(screen.getByRole('checkbox', { name: /^Huawei/ }))
  expect(huawei()).toBeNull()
  expect(drawn.times).toBe(1)
})

it('a receipt opens beside a chart that is not drawn anew', async () => {
  const user = await openDrawn()
  await user.click(huawei()!)
  expect(screen.getByRole('region', { name: 'Receipt' })).toHaveTextContent('Huawei')
  expect(huawei()).toHaveAttribute('aria-expanded', 'true')
  expect(drawn.times).toBe(0)
})

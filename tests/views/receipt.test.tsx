import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { viewStore } from '../../src/state/store'
import { source, statement } from '../make'
import { open, smallWorld } from './world'

const receipt = () => screen.findByRole('region', { name: 'Receipt' })

describe('a receipt', () => {
  it('opens at a figure, takes the focus, and gives it back on Escape', async () => {
    const { user } = await open('?chart=table')
    const figure = await screen.findByRole('button', { name: /^Apple, Q4 2024, 17 %/ })
    await user.click(figure)
    expect(await receipt()).toHaveFocus()
    expect(viewStore.getState().view.receipt).toBe('share~apple~cn~2024-Q4~canalys')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Receipt' })).not.toBeInTheDocument()
    expect(figure).toHaveFocus()
  })

  it('stays when Escape closes what lies over it', async () => {
    const { user } = await open('?receipt=share~apple~cn~2024-Q4~canalys')
    await screen.findByRole('region', { name: 'Receipt' })
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Help' })
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(screen.getByRole('region', { name: 'Receipt' })).toBeInTheDocument()
  })

  it('shows both sides of the fact, with the number marked in the article’s words and their place', async () => {
    await open('?receipt=share~apple~cn~2024-Q4~canalys')
    const slip = within(await receipt())
    expect(slip.getByText('15%').tagName).toBe('MARK')
    expect(slip.getByText('Paragraph 9, under “Tough Competition”')).toBeInTheDocument()
    expect(slip.getByText('Apple falls')).toBeInTheDocument()
    expect(slip.getByRole('heading', { name: /^Published: 17.% 1 page/ })).toBeInTheDocument()
  })

  it('links to the quoted words', async () => {
    await open('?receipt=share~apple~cn~2024-Q4~canalys')
    const link = within(await receipt()).getByRole('link', { name: 'Open at these words in The Daily' })
    expect(link).toHaveAttribute('href', 'https://daily.example/apple#:~:text=dropped%20to%2015%25')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('shows the formula of a derived figure, its inputs as figures, and the pages that they are read from', async () => {
    const { user } = await open('?screen=change&measure=share&chart=table')
    const table = await screen.findByRole('table')
    await user.click(within(table).getByRole('button', { name: /^Apple, Q4 2024, −7 points, derived from Canalys/ }))
    const slip = within(await receipt())
    expect(
      slip.getByText('17 % − 24 % = −7 points, Q4 2023 to Q4 2024', {
        normalizer: (text) => text.replaceAll('\u00A0', ' '),
      }),
    ).toBeInTheDocument()
    expect(slip.getAllByText('Canalys').length).toBeGreaterThan(1)
    await user.click(slip.getByRole('button', { name: /^Apple, Q4 2023, 24 %/ }))
    expect(within(await receipt()).getByRole('heading', { name: /^Published: 24.%/ })).toBeInTheDocument()
  })

  it('says how pages disagree, and strikes out a known slip', async () => {
    const world = smallWorld()
    const slip = statement({ id: 'slip', source: 'copy', value: 71, slip: true, note: 'digits turned round' })
    const sources = [...world.sources, source({ id: 'copy', kind: 'reprint', publisher: 'The Copy' })]
    await open('?receipt=share~apple~cn~2024-Q4~canalys', {
      ...world,
      sources,
      statements: [...world.statements, slip],
    })
    const panel = within(await receipt())
    expect(panel.getByText(/^Pages disagree: 17.% \(Canalys\), 71.% \(The Copy, a slip\)\.$/)).toBeInTheDocument()
    expect(panel.getByText('A slip of this page, kept on record.')).toBeInTheDocument()
  })

  it('says so when the key of an address leads nowhere', async () => {
    await open('?receipt=share~apple~cn~1999-Q4~canalys')
    expect(within(await receipt()).getByRole('heading', { name: 'No receipt' })).toBeInTheDocument()
  })
})

it('goes on paper for every figure, with its verdict, words and place, and is gone afterwards', async () => {
  await open('?screen=verdicts')
  await screen.findByRole('heading', { level: 1 })
  act(() => void dispatchEvent(new Event('beforeprint')))
  const notes = within(screen.getByRole('region', { name: 'Receipts' }))
  const note = notes.getByText(/^Apple, Q4 2024, 15 %, quoted, .*1 source\.$/).closest('li')!
  expect(note).toHaveTextContent('dropped to 15% (Paragraph 9, under “Tough Competition”)')
  expect(notes.getAllByText(/^Huawei, Q4 2024, \+24 %, .*published by Canalys/)).toHaveLength(1)
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.queryByRole('region', { name: 'Receipts' })).not.toBeInTheDocument()
})

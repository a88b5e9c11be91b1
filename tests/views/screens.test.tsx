import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { viewStore } from '../../src/state/store'
import { open } from './world'

const figure = (name: RegExp) => screen.findByRole('button', { name })

describe('the share screen', () => {
  it('says who led by each side, in one heading whose names open receipts', async () => {
    await open('?screen=share')
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('Apple led in Q4 2024, says Canalys. The Daily puts vivo first.')
    expect(within(heading).getAllByRole('button')).toHaveLength(2)
  })

  it('draws every published figure as a button with vendor, period and value', async () => {
    await open('?screen=share')
    expect(await figure(/^Apple, Q4 2024, 17 %, published by Canalys, 1 source$/)).toBeInTheDocument()
    expect(await figure(/^Apple, Q4 2023, 24 %, published/)).toBeInTheDocument()
  })

  it('shows the same figures as a table, and says why a cell has none', async () => {
    await open('?screen=share&chart=table')
    const table = await screen.findByRole('table')
    const row = within(table).getByRole('row', { name: /^Huawei/ })
    expect(within(row).getByRole('button', { name: /Huawei, Q4 2024, 14 %/ })).toBeInTheDocument()
    expect(within(row).getAllByText('not published').length).toBeGreaterThan(0)
  })

  it('shows what articles quote when the layer is switched, and what they leave open beside the chart', async () => {
    const { user } = await open('?screen=share&chart=table')
    await user.click(await screen.findByRole('radio', { name: /^Quoted/ }))
    expect(await figure(/^Apple, Q4 2024, 15 %, quoted, differs: 2 points less, 1 source$/)).toBeInTheDocument()
    const open_ = screen.getByRole('region', { name: 'Said without a place in the chart' })
    expect(within(open_).getByRole('button', { name: /^Apple, no period given, down/ })).toBeInTheDocument()
    expect(viewStore.getState().view.layer).toBe('quoted')
  })

  it('says that a figure is gone because its article is switched off', async () => {
    const { user } = await open('?screen=share&chart=table&layer=quoted')
    await user.click(await screen.findByRole('checkbox', { name: /The Daily/ }))
    expect(
      await screen.findByText(/No article that is switched on quotes a figure here. Switch to Published, which has/),
    ).toBeInTheDocument()
    expect(screen.getByText('article switched off')).toBeInTheDocument()
    expect(viewStore.getState().view.sources).toEqual([])
  })

  it('narrows to a vendor, counts what stands behind each choice, and resets', async () => {
    const { user } = await open('?screen=share&chart=table')
    expect(await screen.findByRole('checkbox', { name: /Huawei 1 figures/ })).toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: /vivo/ }))
    expect(screen.queryByRole('button', { name: /^vivo, Q4 2024, 16/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Reset everything' }))
    expect(viewStore.getState().view.vendors).toBeNull()
  })

  it('narrows to one period and back to several', async () => {
    const { user } = await open('?screen=share&chart=table')
    await user.click(await screen.findByRole('button', { name: 'Only Q4 2024' }))
    expect(screen.queryByRole('columnheader', { name: 'Q4 2023' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Several periods' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Several periods' }))
    expect(await screen.findByRole('columnheader', { name: 'Q4 2023' })).toBeInTheDocument()
  })

  it('keeps the holes between two periods', async () => {
    await open('?screen=share&chart=table')
    const headings = (await screen.findAllByRole('columnheader')).map((heading) => heading.textContent)
    expect(headings).toEqual(['Vendor', 'Q4 2023', 'Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024'])
  })
})

describe('the other screens', () => {
  it('has an article’s growth said by the article, with the published one behind it', async () => {
    await open('?screen=change&layer=quoted')
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('The Daily: Huawei grew by 37 % in Q4 2024. Canalys published +24 %.')
  })

  it('lists share-price moves with their listing and window', async () => {
    await open('?screen=stock&chart=table')
    expect(await figure(/^Alibaba, Hong Kong, no period given, \+2.6 %, share-price move, quoted/)).toBeInTheDocument()
    expect(screen.getByText('not given')).toBeInTheDocument()
  })

  it('finds a statement in the ledger by words and numbers', async () => {
    const { user } = await open('?screen=statements')
    await user.type(await screen.findByRole('searchbox', { name: /Search the statements/ }), 'huawei 37')
    expect(await screen.findByText('1 shown')).toBeInTheDocument()
    expect(screen.getByText('“grew by 37%”')).toBeInTheDocument()
  })

  it('sorts the ledger by value and says so to the ear', async () => {
    const { user } = await open('?screen=statements&measure=share')
    await user.click(await screen.findByRole('button', { name: /^Value/ }))
    expect(screen.getByRole('columnheader', { name: /Value/ })).toHaveAttribute('aria-sort', 'descending')
    const cells = screen.getAllByRole('button', { name: /%/ }).map((button) => button.textContent)
    expect(cells).toEqual(['24\u00A0%', '17\u00A0%', '16\u00A0%', '15\u00A0%', '15\u00A0%', '14\u00A0%'])
  })

  it('moves between screens by the links of the head, and each has one main heading', async () => {
    const { user } = await open('?screen=share')
    for (const name of ['Change', 'Stock reaction', 'Statements', 'Share']) {
      await user.click(screen.getByRole('link', { name }))
      expect(await screen.findByRole('link', { name, current: 'page' })).toBeInTheDocument()
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    }
  })

  it('names what the address says and the data does not have', async () => {
    await open('?screen=share&vendors=nokia&firm=gartner&pie=1')
    for (const found of ['vendors=nokia', 'firm=gartner', 'pie=1'])
      expect(
        await screen.findByText((_, element) => element?.tagName === 'CODE' && element.textContent === found),
      ).toBeInTheDocument()
  })
})

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { viewStore } from '../../src/state/store'
import { quote, researchFirm, source, statement } from '../make'
import { open, smallWorld } from './world'

/** The small world with the year 2024 on record, to which two numbers of the article belong. */
function movedWorld() {
  const world = smallWorld()
  const said = (id: string, paragraph: number) =>
    world.statements.map((each) => (each.id === id ? { ...each, quote: quote({ exact: 'said so', paragraph }) } : each))
  world.statements = said('daily-huawei', 9)
  world.statements.push(
    statement({ id: 'year-apple', source: 'release', period: '2024', value: 15 }),
    statement({
      id: 'year-huawei',
      source: 'release',
      period: '2024',
      subject: 'huawei',
      measure: 'growth',
      value: 37,
    }),
    statement({ id: 'weekly-vivo', source: 'weekly', subject: 'vivo', value: 16 }),
    statement({ id: 'weekly-apple', source: 'weekly', value: 13 }),
    statement({ id: 'idc-apple', source: 'release', researchFirm: 'idc', value: 18.4 }),
  )
  world.sources.push(source({ id: 'weekly', publisher: 'The Weekly', derivedFrom: 'daily' }))
  world.researchFirms.push(researchFirm({ id: 'idc', name: 'IDC' }))
  return world
}

const words = (text: string) => text.replaceAll('\u00A0', ' ')

describe('quoted against published', () => {
  it('is what an address without parameters opens, and states the finding', async () => {
    await open('', movedWorld())
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'The Daily dates two figures of full-year 2024 to Q4 2024.',
    )
    expect(screen.getByRole('link', { name: 'Quoted vs published' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByLabelText('4 of 5 quoted numbers differ')).toBeInTheDocument()
  })

  it('counts the statements of each verdict', async () => {
    await open('', movedWorld())
    const kinds = within(await screen.findByRole('list', { name: 'All quoted statements by verdict' }))
    expect(kinds.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      '3 moved',
      '1 differ',
      '1 agree',
      '2 left open',
      'none not on record',
    ])
  })

  it('has a table with both figures as buttons and a sentence a verdict', async () => {
    const { user } = await open('?screen=verdicts&chart=table', movedWorld())
    const table = within(await screen.findByRole('table', { name: /^Quoted and published/ }))
    const row = within(table.getByRole('row', { name: /growth on the year before/i }))
    expect(
      row.getByText('+37 % is full-year 2024. For Q4 2024 Canalys published +24 %.', { normalizer: words }),
    ).toBeVisible()
    expect(row.getByRole('button', { name: /^Huawei, Q4 2024, \+24 %.*published by Canalys/ })).toBeInTheDocument()
    await user.click(
      row.getByRole('button', { name: /^Huawei, Q4 2024, \+37 %.*quoted, moved: full-year 2024, 1 source/ }),
    )
    const verdict = within(
      within(await screen.findByRole('region', { name: 'Receipt' })).getByRole('region', { name: 'Verdict' }),
    )
    expect(verdict.getByText('1 other number of this passage moved the same way.')).toBeInTheDocument()
    await user.click(verdict.getByRole('button', { name: /^Huawei, 2024, \+37 %/ }))
    expect(viewStore.getState().view.receipt).toBe('growth~huawei~cn~2024~canalys')
  })

  it('narrows to a vendor, and says what to do when nothing is left', async () => {
    const { user } = await open('?screen=verdicts&chart=table', movedWorld())
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Measure' }), 'growth')
    expect(screen.getByLabelText('1 of 1 quoted numbers differ')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'No vendors' }))
    expect(await screen.findByText(/No article quotes a number here/)).toBeInTheDocument()
  })

  it('leaves the keys where they are when one button takes all vendors, or none', async () => {
    const { user } = await open('?screen=verdicts', movedWorld())
    ;(await screen.findByRole('button', { name: 'No vendors' })).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'All vendors' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'No vendors' })).toHaveFocus()
  })

  it('takes off one vendor after another', async () => {
    const { user } = await open('?screen=verdicts', movedWorld())
    const boxes = within(await screen.findByRole('group', { name: 'Vendors' })).getAllByRole('checkbox')
    await user.click(boxes[0]!)
    await user.click(boxes[1]!)
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual(boxes.map((_, index) => index > 1))
  })

  it('lists what cannot be checked, and why', async () => {
    await open('', movedWorld())
    const open_ = within(await screen.findByRole('region', { name: 'Left open' }))
    expect(open_.getByText(/names no period or research firm, so “down” cannot be checked/)).toBeInTheDocument()
  })

  it('lists articles, pages and firms that contradict each other, each with its kind', async () => {
    await open('', movedWorld())
    const conflicts = within(await screen.findByRole('region', { name: 'Conflicts' }))
    const [first] = conflicts.getAllByRole('listitem')
    expect(first).toHaveTextContent(words('Apple, market share, Q4 2024'))
    expect(first).toHaveTextContent('Another period')
    expect(conflicts.getByText('Another research firm')).toBeInTheDocument()
  })

  it('names what the data does not have', async () => {
    await open('?screen=verdicts&vendors=nokia&market=mars', movedWorld())
    expect(await screen.findByRole('status')).toHaveTextContent('market=mars')
    expect(screen.getByRole('status')).toHaveTextContent('vendors=nokia')
    expect(screen.getByLabelText('4 of 5 quoted numbers differ')).toBeInTheDocument()
  })
})

describe('the layer of differences', () => {
  it('says by how much articles miss the published shares, and opens both', async () => {
    const { user } = await open('?screen=share&layer=difference&chart=table', movedWorld())
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      words('For Q4 2024 The Daily and The Weekly have Apple 2 points under what Canalys published.'),
    )
    await user.click(screen.getAllByRole('button', { name: /^Apple, Q4 2024, −2 points, quoted minus published/ })[0]!)
    const slip = within(await screen.findByRole('region', { name: 'Receipt' }))
    expect(slip.getByText('15 % − 17 % = −2 points', { normalizer: words })).toBeInTheDocument()
  })

  it('tells what is not quoted from what is not published', async () => {
    await open('?screen=share&layer=difference&chart=table', movedWorld())
    const row = within(await screen.findByRole('row', { name: /Huawei/ }))
    expect(row.getAllByText('not quoted').length).toBeGreaterThan(0)
  })
})

describe('the articles', () => {
  it('has the numbers of one article in the order of its text, each with its verdict and sentence', async () => {
    const { user } = await open('?screen=articles', movedWorld())
    const list = within(await screen.findByRole('list', { name: 'Statements in the order of the text' }))
    expect(list.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Paragraph 9, under “Tough Competition”',
      'No paragraph given',
    ])
    expect(
      list.getByText('15 % is full-year 2024. For Q4 2024 Canalys published 17 %.', { normalizer: words }),
    ).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /The Weekly/ }))
    expect(viewStore.getState().view.article).toBe('weekly')
    expect(await screen.findByText(/A rewrite of another story/)).toBeInTheDocument()
  })

  it('has a matrix of articles and facts', async () => {
    await open('?screen=articles&chart=matrix', movedWorld())
    const table = within(await screen.findByRole('table'))
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Fact',
      'The Daily',
      'The Weekly',
      'Published',
    ])
    const row = within(table.getByRole('row', { name: /^Apple ?market share, Q4 2024/ }))
    expect(row.getByRole('button', { name: /15 %, quoted, moved/ })).toBeInTheDocument()
    expect(row.getByRole('button', { name: /13 %, quoted, differs: 4 points less/ })).toBeInTheDocument()
    expect(row.getByRole('button', { name: /17 %, published/ })).toBeInTheDocument()
  })
})

describe('the coverage', () => {
  it('counts sources and independent origins, marks what rests on one, and tells holes apart', async () => {
    await open('?screen=coverage', movedWorld())
    const table = within(await screen.findByRole('table'))
    const apple = table.getByRole('button', { name: /^Apple, Q4 2024, 17 %.*, ?2 ?origins ?1 page \+ 2 quoting$/ })
    expect(apple).not.toHaveAttribute('data-single', 'true')
    expect(table.getByRole('button', { name: /^Apple, Q4 2023, 24 %/ })).toHaveAttribute('data-single', 'true')
    expect(table.getAllByText('not published').length).toBeGreaterThan(0)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^5 figures; three of them on a single source/)
  })
})

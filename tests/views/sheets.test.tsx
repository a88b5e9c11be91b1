import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { viewStore } from '../../src/state/store'
import { open, smallWorld } from './world'

const view = () => viewStore.getState().view

describe('finding things by name', () => {
  it.each([
    ['coverage', 'Coverage screen', { screen: 'coverage' }],
    ['vivo', 'vivo vendor', { screen: 'share', vendors: ['vivo'] }],
    ['daily', 'The Daily: Apple falls article', { screen: 'articles', article: 'daily' }],
    ['q4 2023', 'Q4 2023 period', { screen: 'share', periods: ['2023-Q4'] }],
    ['hong kong', 'Alibaba, Hong Kong listing, in Statements', { screen: 'statements', vendors: ['baba-hk'] }],
    ['ranks', 'Ranks chart', { screen: 'share', layer: 'quoted', chart: 'bump' }],
    ['mainland', 'Mainland China smartphones market', { market: 'cn' }],
    ['canalys', 'Canalys research firm', { firm: 'canalys' }],
    ['dark', 'Theme: dark theme', { theme: 'dark' }],
    ['中文', '中文 language', { lang: 'zh', screen: 'share' }],
    ['reset', 'Reset everything action', { screen: 'share', layer: null }],
  ])('"%s" finds %s', async (words, name, expected) => {
    const { user } = await open('?screen=share&layer=quoted')
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox', { name: /^Find/ }), words)
    const [first] = within(screen.getByRole('listbox', { name: 'Found' })).getAllByRole('option')
    expect(first).toHaveAccessibleName(name)
    await user.keyboard('{Enter}')
    expect(view()).toMatchObject(expected)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('opens by its button too, and gives focus back', async () => {
    const { user } = await open('?screen=share')
    const button = await screen.findByRole('button', { name: 'Find' })
    await user.click(button)
    expect(await screen.findByRole('combobox', { name: /^Find/ })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(button).toHaveFocus()
  })

  it('walks what it found by arrows, and says when nothing fits', async () => {
    const { user } = await open('?screen=share')
    await user.keyboard('{Control>}k{/Control}')
    const box = await screen.findByRole('combobox', { name: /^Find/ })
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    const options = within(screen.getByRole('listbox', { name: 'Found' })).getAllByRole('option')
    expect(options[1]).toHaveAttribute('aria-selected', 'true')
    expect(box).toHaveAttribute('aria-activedescendant', options[1]!.id)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(options.at(-1)).toHaveAttribute('aria-selected', 'true')
    await user.type(box, 'nokia')
    expect(screen.queryByRole('listbox', { name: 'Found' })).not.toBeInTheDocument()
    expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent('Nothing fits')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })

  it('closes on Escape and gives focus back', async () => {
    const { user } = await open('?screen=share')
    const link = await screen.findByRole('link', { name: 'Change' })
    link.focus()
    await user.keyboard('/')
    const box = await screen.findByRole('combobox', { name: /^Find/ })
    await waitFor(() => expect(box).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(link).toHaveFocus()
  })
})

describe('the keys of the page', () => {
  it('leave alone whoever types', async () => {
    const { user } = await open('?screen=statements')
    await user.type(await screen.findByRole('searchbox'), 't/?')
    expect(view().q).toBe('t/?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('turn a table back into the chart that it took the place of, by whatever means', async () => {
    const { user } = await open('?screen=share&chart=lines')
    await user.keyboard('tt')
    expect(view().chart).toBe('lines')
    await user.click(screen.getByRole('radio', { name: 'Ranks' }))
    await user.click(screen.getByRole('radio', { name: 'Table' }))
    await user.keyboard('t')
    expect(view().chart).toBe('bump')
  })

  it('turn the chart into its table and back, where there is a chart', async () => {
    const { user } = await open('?screen=share')
    await user.keyboard('t')
    expect(view().chart).toBe('table')
    await user.keyboard('t')
    expect(view().chart).toBeNull()
    await user.keyboard('{Alt>}t{/Alt}{Control>}t{/Control}')
    expect(view().chart).toBeNull()
  })

  it.each(['?screen=statements', '?screen=coverage'])('do nothing to %s, which has one form', async (search) => {
    const { user } = await open(search)
    await user.keyboard('t')
    expect(view().chart).toBeNull()
  })
})

describe('help', () => {
  it('opens by its key and by its button, with the keys, the five words and what each verdict means', async () => {
    const { user } = await open('?screen=share')
    await user.keyboard('?')
    const sheet = within(await screen.findByRole('dialog', { name: 'Help' }))
    expect(sheet.getAllByRole('term').map((term) => term.textContent)).toEqual(
      expect.arrayContaining(['t', '?', 'Quoted', 'Published', 'Derived', 'Receipt', 'Verdict']),
    )
    for (const verdict of ['moved', 'differs', 'agrees', 'left open', 'not on record'])
      expect(sheet.getByText(verdict, { selector: 'dt' })).toBeInTheDocument()
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    const button = screen.getByRole('button', { name: 'Help' })
    await user.click(button)
    expect(await screen.findByRole('dialog', { name: 'Help' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(button).toHaveFocus()
  })

  it('is found by its name too', async () => {
    const { user } = await open('?screen=share')
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'help{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Help' })).toBeInTheDocument()
  })

  it('switches single keys off for whoever speaks to the page, but not Ctrl K', async () => {
    const { user } = await open('?screen=share')
    await user.keyboard('?')
    const sheet = within(await screen.findByRole('dialog', { name: 'Help' }))
    await user.click(sheet.getByRole('checkbox', { name: /^Single keys/ }))
    await user.keyboard('{Escape}t/?')
    expect(view().chart).toBeNull()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'help{Enter}')
    const again = within(await screen.findByRole('dialog', { name: 'Help' }))
    await user.click(again.getByRole('checkbox', { name: /^Single keys/ }))
    await user.keyboard('{Escape}t')
    expect(view().chart).toBe('table')
  })
})

describe('another language', () => {
  it('comes with its own code, keeps what is open, and is what the page says of itself', async () => {
    const { user } = await open('?screen=share&receipt=share~apple~cn~2024-Q4~canalys')
    await user.click(screen.getByRole('button', { name: '中文' }))
    expect(await screen.findByRole('region', { name: '凭据' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'zh-Hans')
    expect(screen.getByRole('group', { name: '层' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('region', { name: 'Receipt' })).toBeInTheDocument()
  })
})

describe('the code for other pages', () => {
  it('has the view, its flags as chosen, and who is behind it', async () => {
    const { user } = await open('?screen=share&theme=dark')
    await user.click(screen.getByRole('button', { name: 'Embed' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Embed' }))
    const preview = () => sheet.getByTitle('How the embed looks').getAttribute('src')
    expect(preview()).toMatch(/embed\/share-by-quarter\/\?dark=auto$/)
    await user.click(sheet.getByRole('checkbox', { name: /^Plain/ }))
    await user.click(sheet.getByRole('radio', { name: 'Dark' }))
    expect(preview()).toMatch(/embed\/share-by-quarter\/\?plain=true&dark=true$/)
    const element = sheet.getByText(/<quotient-chart/)
    expect(element).toHaveTextContent('view="screen=share" plain="true" dark="true"')
    expect(element).toHaveTextContent('Sources: Canalys.')
    expect(sheet.getByText(/<iframe/)).toHaveTextContent('sandbox="allow-scripts')
  })

  it('is said to be copied only as long as it is what was copied', async () => {
    const { user } = await open('?screen=share')
    await user.click(screen.getByRole('button', { name: 'Embed' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Embed' }))
    await user.click(sheet.getAllByRole('button', { name: /^Copy/ })[0]!)
    expect(await sheet.findByText('Copied.')).toBeInTheDocument()
    await user.click(sheet.getByRole('checkbox', { name: /^Plain/ }))
    expect(sheet.queryByText('Copied.')).not.toBeInTheDocument()
  })

  it('is tried out in the sandbox that it comes with', async () => {
    const { user } = await open('?screen=share')
    await user.click(screen.getByRole('button', { name: 'Embed' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Embed' }))
    const flags = sheet.getByTitle('How the embed looks').getAttribute('sandbox')
    expect(sheet.getByText(/<iframe/)).toHaveTextContent(`sandbox="${flags}"`)
  })

  it('stays with an edition where the author wants that', async () => {
    const { user } = await open('?screen=share', smallWorld({ edition: `sha256-${'0123456789abcdef'.repeat(4)}` }))
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'embed{Enter}')
    const sheet = within(await screen.findByRole('dialog', { name: 'Embed' }))
    await user.click(sheet.getByRole('radio', { name: 'Frozen' }))
    expect(sheet.getByTitle('How the embed looks').getAttribute('src')).toContain('embed/01234567/?screen=share')
    expect(sheet.getByText(/<quotient-chart/)).toHaveTextContent('edition="01234567"')
  })
})

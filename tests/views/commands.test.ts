import { english } from '../../src/domain/texts/en'
import { describe, expect, it } from 'vitest'
import { facetsOf } from '../../src/domain/facets'
import { resolveView } from '../../src/state/resolve'
import { DEFAULT_VIEW, SCREENS, type View } from '../../src/state/view'
import { type Command, commandsOf, searchCommands } from '../../src/views/commands'
import { market, researchFirm, statement } from '../make'
import { smallWorld } from './world'

const WORLD = smallWorld()
WORLD.markets.push(market({ id: 'world', name: 'Worldwide smartphones' }))
WORLD.researchFirms.push(researchFirm({ id: 'idc', name: 'IDC' }))
WORLD.statements.push(
  statement({ id: 'world-apple', source: 'release', market: 'world', period: '2024', value: 18 }),
  statement({ id: 'idc-apple', source: 'release', researchFirm: 'idc', value: 18.4 }),
  statement({ id: 'daily-month', researchFirm: null, period: '2025-01' }),
)
const FACETS = facetsOf(WORLD)
const on = (own: Partial<View> = {}) => commandsOf(FACETS, { ...DEFAULT_VIEW, ...own })
const labels = (commands: Command[], kind: Command['kind']) =>
  commands.filter((command) => command.kind === kind).map(({ label }) => label)
const called = (commands: Command[], label: string) => commands.find((command) => command.label === label)

describe('what can be found', () => {
  it('has every screen first, afresh but in the same theme', () => {
    const commands = on({ theme: 'dark', vendors: ['apple'], screen: 'share' })
    expect(commands.slice(0, SCREENS.length).map(({ label }) => label)).toEqual(Object.values(english.screens.names))
    expect(called(commands, 'Coverage')?.deed).toEqual({ ...DEFAULT_VIEW, screen: 'coverage', theme: 'dark' })
  })

  it('has vendors, listings, periods, markets and firms, each to narrow to', () => {
    expect(labels(on(), 'vendor')).toEqual(['Apple', 'vivo', 'Huawei'])
    expect(called(on(), 'Huawei')?.deed).toEqual({ vendors: ['huawei'] })
    expect(called(on(), 'Alibaba, Hong Kong')?.deed).toEqual({ vendors: ['baba-hk'] })
    expect(labels(on(), 'period')).toEqual(['Q4 2024', '2024', 'Q4 2023', 'January 2025'])
    expect(called(on(), 'IDC')?.deed).toEqual({ firm: 'idc' })
    expect(called(on({ screen: 'share' }), 'Worldwide smartphones')?.deed).toEqual({
      market: 'world',
      firm: null,
      vendors: null,
      periods: null,
      receipt: null,
    })
  })

  it('has the charts that the toolbar offers, the default unwritten', () => {
    const share = on({ screen: 'share' })
    expect(labels(share, 'chart')).toContain('One by one')
    expect(called(share, 'Stacked')?.deed).toEqual({ chart: null })
    expect(called(share, 'Ranks')?.deed).toEqual({ chart: 'bump' })
    expect(labels(on({ screen: 'statements' }), 'chart')).toEqual([])
    expect(labels(on({ screen: 'stock', measure: 'price' }), 'chart')).toEqual([])
    expect(labels(on({ screen: 'change', layer: 'difference' }), 'chart')).toEqual(['Bars', 'Table'])
  })

  it('looks up among the statements what the open screen would refuse', () => {
    const view = { ...DEFAULT_VIEW, screen: 'statements', theme: 'dark' }
    const share = on({ screen: 'share', theme: 'dark' })
    expect(called(share, 'January 2025')?.deed).toEqual({ ...view, periods: ['2025-01'] })
    expect(called(share, 'Q4 2024')?.leadsTo).toBeNull()
    expect(called(on({ screen: 'stock' }), 'Huawei')?.leadsTo).toBe('statements')
  })

  it.each(SCREENS)('never leads from %s to a notice, and has an id for each', (screen) => {
    const commands = on({ screen })
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    const views = commands.map(({ deed }) => ({ ...DEFAULT_VIEW, screen, ...(typeof deed === 'string' ? {} : deed) }))
    const onCharts = views.filter((view) => !['verdicts', 'statements', 'articles'].includes(view.screen ?? ''))
    expect(onCharts.flatMap((view) => resolveView(view, FACETS).notices)).toEqual([])
  })
})

describe('the search', () => {
  const found = (text: string) => searchCommands(on(), text, english).map(({ label }) => label)

  it('wants every word in the label or the kind, in any case; without words it has everything', () => {
    expect(searchCommands(on(), '  ', english)).toEqual(on())
    expect(found('HUAWEI')).toEqual(['Huawei'])
    expect(found('huawei nokia')).toEqual([])
    expect(found('period q4')).toEqual(['Q4 2024', 'Q4 2023'])
  })

  it('puts first what begins with the words', () => {
    expect(found('apple')).toEqual(['Apple', 'The Daily: Apple falls'])
    expect(found('2024')).toEqual(['2024', 'Q4 2024'])
  })
})

it('with a file of one’s own, nothing is offered that would show ours to others', () => {
  const deeds = commandsOf(FACETS, DEFAULT_VIEW, true).map(({ deed }) => deed)
  expect(deeds).toEqual(expect.arrayContaining(['export', 'open', 'help']))
  for (const deed of ['embed', 'slides', 'add', 'present']) expect(deeds).not.toContain(deed)
})

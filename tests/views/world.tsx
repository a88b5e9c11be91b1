import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '../../src/App'
import { makeQueryClient } from '../../src/query/client'
import { memorySource } from '../../src/query/memorySource'
import type { Dataset } from '../../src/schema/dataset'
import { parseAddress } from '../../src/state/address'
import { preferenceStore } from '../../src/state/preferences'
import { openView } from '../../src/state/store'
import { dataset, listing, quote, source, statement, vendor } from '../make'

const q4 = (subject: string, value: number, own: Parameters<typeof statement>[0] = {}) =>
  statement({
    id: `release-${subject}-${own.period ?? ''}-${own.measure ?? 'share'}`,
    source: 'release',
    subject,
    value,
    ...own,
  })

/** A world small enough to know by heart: three vendors, two quarters, one release, one article that errs. */
export function smallWorld(own: Partial<Dataset> = {}): Dataset {
  return dataset({
    vendors: [
      vendor(),
      vendor({ id: 'vivo', name: 'vivo', color: '#3b5bdb' }),
      vendor({ id: 'huawei', name: 'Huawei', color: '#c1121f' }),
    ],
    listings: [listing()],
    sources: [
      source({ id: 'daily', publisher: 'The Daily', title: 'Apple falls', url: 'https://daily.example/apple' }),
      source({ id: 'release', kind: 'release', publisher: 'Canalys', publishedOn: '2025-01-16' }),
    ],
    statements: [
      q4('apple', 24, { period: '2023-Q4' }),
      q4('apple', 17),
      q4('vivo', 15, { period: '2023-Q4' }),
      q4('vivo', 16),
      q4('huawei', 14),
      q4('apple', 1, { measure: 'rank', unit: 'rank' }),
      q4('vivo', 2, { measure: 'rank', unit: 'rank' }),
      q4('huawei', 3, { measure: 'rank', unit: 'rank' }),
      q4('huawei', 24, { measure: 'growth' }),
      statement({
        id: 'daily-apple',
        value: 15,
        quote: quote({ exact: 'dropped to 15%', section: 'Tough Competition', paragraph: 9 }),
      }),
      statement({ id: 'daily-vivo-rank', subject: 'vivo', measure: 'rank', unit: 'rank', value: 1 }),
      statement({
        id: 'daily-huawei',
        subject: 'huawei',
        measure: 'growth',
        value: 37,
        quote: quote({ exact: 'grew by 37%' }),
      }),
      statement({ id: 'daily-open', period: null, value: null, direction: 'down', researchFirm: null }),
      statement({
        id: 'daily-baba',
        subject: 'baba-hk',
        measure: 'price-move',
        market: null,
        researchFirm: null,
        period: null,
        value: 2.6,
      }),
    ],
    ...own,
  })
}

/** Opens the app on a world, as an address would. */
export async function open(search = '', world = smallWorld()) {
  const { view, notices } = parseAddress(search)
  openView(view, notices)
  preferenceStore.setState({ language: null, hasSingleKeys: true })
  const rendered = render(<App source={memorySource('test', world)} client={makeQueryClient()} />)
  await act(async () => undefined)
  return { ...rendered, user: userEvent.setup() }
}

import { english } from '../../src/domain/texts/en'
import { chinese } from '../../src/domain/texts/zh'
import { inLanguage } from '../../src/domain/catalog'
import { type Answers, type Exhibit, exhibitOf } from '../../src/export/exhibit'
import { memorySource } from '../../src/query/memorySource'
import type { Dataset } from '../../src/schema/dataset'
import { parseAddress } from '../../src/state/address'
import { dataset, quote, source, statement, vendor } from '../make'

export const SCRIPT = '<script>alert("1")</script>'
export const COMMAND = "=cmd|' /C calc'!A0"
/** Turns the direction of all that follows. */
export const TURN = '\u202E'

/** Names that a file may have and that no output may obey. */
export const HOSTILE: Dataset = dataset({
  vendors: [
    vendor({ name: SCRIPT }),
    vendor({ id: 'vivo', name: `vivo "🙂" & ${TURN}oviv` }),
    vendor({ id: 'huawei', name: '+Huawei' }),
  ],
  sources: [
    source({ publisher: COMMAND, title: '</script><script>alert(2)</script>', url: 'https://daily.example/a?b=1&c=2' }),
    source({ id: 'release', kind: 'release', publisher: '\tCanalys\u0008', url: 'https://canalys.example/' }),
  ],
  statements: [
    statement({ id: 'd1', value: 15, quote: quote({ exact: '@SUM(1+1), "a\nb"' }) }),
    statement({ id: 'r1', source: 'release', value: 17 }),
    statement({ id: 'r2', source: 'release', subject: 'vivo', value: 16.5 }),
    statement({ id: 'r3', source: 'release', subject: 'huawei', value: -7, measure: 'growth' }),
    statement({ id: 'r4', source: 'release', period: '2024-Q3', value: 15 }),
  ],
})

/** The answers of a data set in memory. */
export function answersOf(data: Dataset): Answers {
  return memorySource('test', data).atHand!()!
}

/** The exhibit of an address. */
export function exhibitAt(query: string, data: Dataset = HOSTILE, language: 'en' | 'zh' = 'en'): Exhibit {
  const answers = answersOf(data)
  const facets = answers.facets()
  const catalog = inLanguage(facets.catalog, language === 'en' ? english : chinese)
  return exhibitOf(parseAddress(query).view, { ...answers, facets: () => ({ ...facets, catalog }) })
}

import type { Language } from '../../domain/texts/texts'
import { el, words } from './markup'
import { OFFICE_TYPES, type Part } from './package'

/** What a deck is: its title, and the data that it was made from. `updatedOn` is a day as in the data, `edition` a digest. */
export type About = { title: string; edition: string | null; updatedOn: string; language: Language }

/** The languages as programs that check spelling name them. */
export const SPELLING: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' }

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
const DUBLIN = 'http://purl.org/dc'

/** What a file says of itself. It was made on the day of its data: no clock is asked. */
export function propertiesOf({ title, updatedOn, language, edition }: About): Part[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(updatedOn) ? `${updatedOn}T00:00:00Z` : null
  const made = (name: string) =>
    day === null ? [] : [el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, words(day))]
  const core = el(
    'cp:coreProperties',
    {
      'xmlns:cp': PACKAGE,
      'xmlns:dc': `${DUBLIN}/elements/1.1/`,
      'xmlns:dcterms': `${DUBLIN}/terms/`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, words(title)),
    el('dc:creator', {}, words('Quotient')),
    edition === null ? null : el('cp:version', {}, words(edition)),
    el('dc:language', {}, words(SPELLING[language])),
    made('created'),
    made('modified'),
  )
  const app = el('Properties', { xmlns: OFFICE }, el('Application', {}, words('Quotient')))
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: core,
    },
    { path: 'docProps/app.xml', type: `${OFFICE_TYPES}.extended-properties+xml`, content: app },
  ]
}

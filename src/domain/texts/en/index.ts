import type { Language } from '../texts'
import { amounts } from './amounts'
import { cite } from './cite'
import { conflicts } from './conflicts'
import { controls } from './controls'
import { deck } from './deck'
import { exports } from './exports'
import { failures } from './failures'
import { figures } from './figures'
import { headlines } from './headlines'
import { page } from './page'
import { pages } from './pages'
import { places } from './places'
import { receipt } from './receipt'
import { screens } from './screens'
import { tables } from './tables'
import { verdicts } from './verdicts'

/** English, the language that every other is measured by. */
export const english = {
  language: 'en' as Language,
  amounts,
  places,
  figures,
  verdicts,
  headlines,
  conflicts,
  screens,
  tables,
  controls,
  receipt,
  cite,
  page,
  pages,
  deck,
  exports,
  failures,
}

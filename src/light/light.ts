import '../styles.css'
import './light.css'
import './receipt.css'
import { beyond, openFull, readSearch } from './address'
import { takeFlags } from './paper'
import { start } from './start'

// Runs in the head, before anything is drawn, so that no flag changes what was seen already.
const search = readSearch()
const flags = takeFlags(search, document.documentElement)

document.addEventListener('DOMContentLoaded', () => {
  const page = document.querySelector<HTMLElement>('#root')
  if (!page) throw new Error('the page has no #root')
  const other = beyond(page.dataset['query'] ?? '', search)
  if (other === null) start(page, search, flags)
  else openFull(other)
})

import './receipt.css'
import { readFlags } from '../state/flags'
import { beyond, openFull, readSearch } from './address'
import { start } from './start'

// Behind the picture, which waits for neither this nor the style of receipts.
document.addEventListener('DOMContentLoaded', () => {
  const page = document.querySelector<HTMLElement>('#root')
  if (!page) throw new Error('the page has no #root')
  const search = readSearch()
  const other = beyond(page.dataset['query'] ?? '', search)
  if (other === null) start(page, search, readFlags(search).flags)
  else openFull(other)
})

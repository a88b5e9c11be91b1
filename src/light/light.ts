import './receipt.css'
import { readFlags } from '../state/flags'
import { beyond, openFull, pageSearch } from './address'
import { start } from './start'

// Behind the picture, which waits for neither this nor the style of receipts.
document.addEventListener('DOMContentLoaded', () => {
  const page = document.querySelector<HTMLElement>('#root')
  if (!page) throw new Error('the page has no #root')
  const search = pageSearch()
  const hasReceipt = (key: string) => document.querySelector(`template[data-receipt="${CSS.escape(key)}"]`) !== null
  const other = beyond(page.dataset['query'] ?? '', search, hasReceipt)
  if (other === null) start(page, search, readFlags(search).flags)
  else openFull(other)
})

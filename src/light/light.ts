import '../styles.css'
import './light.css'
import { readFlags } from '../state/flags'
import { beyond, openFull, readSearch } from './address'
import { takeFlags } from './paper'
import { start } from './start'

// In the head of the page, before anything is drawn, so that no flag changes what was seen already.
takeFlags(readSearch(), document.documentElement)

document.addEventListener('DOMContentLoaded', () => {
  const page = document.querySelector<HTMLElement>('#root')
  if (!page) throw new Error('the page has no #root')
  const search = readSearch()
  const other = beyond(page.dataset['query'] ?? '', search)
  if (other === null) start(page, search, readFlags(search).flags)
  else openFull(other)
})

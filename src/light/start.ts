import { giveKeysBack, hearViews, tellHeights, tellHost, tellTitle } from '../state/host'
import { openFull, receiptIn } from './address'
import { completeReceipt } from './complete'
import { hearFigures, makeButtons } from './figures'
import { receiptsOf } from './receipts'

type Flags = { isStatic: boolean; fitsFrame: boolean }

/** Brings a light embed to life: its figures, its receipts, and what it says to the page around it. */
export function start(page: HTMLElement, search: string, { isStatic, fitsFrame }: Flags): void {
  tellHost({ type: 'quotient:ready' })
  tellTitle(page.querySelector('h1')?.textContent ?? '')
  if (!fitsFrame) tellHeights(page)
  // Another view is another page.
  hearViews((asked) => {
    if (asked.replace(/^\?/, '') !== search.replace(/^\?/, '')) openFull(asked)
  })
  const close = isStatic ? still(page) : openable(page, search)
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !close()) giveKeysBack()
    },
    { capture: true },
  )
}

/** A picture, in which figures are words. */
function still(page: HTMLElement): () => boolean {
  for (const figure of page.querySelectorAll('a[data-figure]')) figure.replaceWith(figure.textContent)
  return () => false
}

/** Lets figures be chosen. Answers with what closes a receipt. */
function openable(page: HTMLElement, search: string): () => boolean {
  const dashboard = page.querySelector('.light-foot > a')?.getAttribute('href') ?? ''
  const receipts = receiptsOf(page, (slip) => {
    completeReceipt(slip, dashboard)
    makeButtons(slip, receipts.has)
  })
  makeButtons(page, receipts.has)
  hearFigures(page, receipts.toggle, page.querySelector('[aria-live]')!)
  const asked = receiptIn(search)
  if (asked !== null) receipts.toggle(asked, null)
  return receipts.close
}

import { addressOfWords } from '../domain/links'

/**
 * Puts into a receipt what its page does not repeat: who says so, with a link that leads to the words that are quoted, and
 * the addresses of its figures in the dashboard.
 */
export function completeReceipt(receipt: Element, dashboard: string): void {
  for (const slip of receipt.querySelectorAll<HTMLElement>('.slip')) {
    const source = document.querySelector<HTMLTemplateElement>(`template[data-source="${slip.dataset['source']}"]`)
    const [publisher, page, link] = document.importNode(source!.content, true).children
    slip.firstElementChild?.prepend(publisher!)
    slip.firstElementChild?.after(page!)
    slip.append(link!)
  }
  const address = `${dashboard}${dashboard.includes('?') ? '&' : '?'}receipt=`
  for (const figure of receipt.querySelectorAll<HTMLElement>('a[data-figure]'))
    figure.setAttribute('href', address + encodeURIComponent(figure.dataset['figure']!))
  for (const words of receipt.querySelectorAll('blockquote')) {
    const link = words.parentElement?.querySelector('a')
    link?.setAttribute('href', addressOfWords(link.getAttribute('href')!, quoteIn(words)))
  }
}

/** What stands before and after the quoted words is in a `span`. */
function quoteIn(words: Element) {
  const prefix = words.querySelector('span:first-child')
  const suffix = words.querySelector('span:last-child')
  const own = [...words.childNodes].filter((node) => node !== prefix && node !== suffix)
  return {
    exact: own.map(({ textContent }) => textContent).join(''),
    prefix: prefix?.textContent ?? null,
    suffix: suffix?.textContent ?? null,
  }
}

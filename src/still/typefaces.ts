/** A page that came within this time has a line on which its typefaces come before anybody misses them. */
const QUICK_MS = 100
/** What the browser keeps: the typefaces that it has already. */
const KEY = 'quotient-typefaces'

// In the head of a page that begins with a picture. Where the page itself came quickly, or the typefaces came once before,
// they are asked for at once, and Chromium waits for them a moment. Elsewhere the page is set in what stands in for them
// (`styles.css`) and names no typeface of ours, since each size of one that is on its way costs time as well; when the page
// is complete, they are fetched for the next one.
const hrefs = document.currentScript?.dataset['typefaces']?.split(' ') ?? []
const names = hrefs.map((href) => href.slice(href.lastIndexOf('/') + 1)).join(' ')

if (performance.now() < QUICK_MS || haveCome()) for (const href of hrefs) document.head.append(preload(href))
else {
  document.documentElement.setAttribute('data-stand-in', '')
  addEventListener('load', () => void fetchForNext())
}

function haveCome(): boolean {
  try {
    return localStorage.getItem(KEY) === names
  } catch {
    return false
  }
}

function preload(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  return Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href })
}

async function fetchForNext(): Promise<void> {
  try {
    const answers = await Promise.all(hrefs.map((href) => fetch(href, { priority: 'low' })))
    await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    if (answers.every(({ ok }) => ok)) localStorage.setItem(KEY, names)
  } catch {
    // No line, or a browser that keeps nothing: the next page is set in stand-ins too.
  }
}

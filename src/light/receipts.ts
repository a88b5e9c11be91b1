type Receipts = {
  /** Whether there is a receipt under a key. */
  has: (key: string) => boolean
  /** Opens one, or closes it where it is open. `from` gets the focus back. */
  toggle: (key: string, from: Element | null) => void
  /** Closes what is open; false where nothing is. */
  close: () => boolean
}

/** The receipts of a page: templates, of which one at a time is put into the slip beside the chart. */
export function receiptsOf(page: HTMLElement, onShown: (slip: HTMLElement) => void): Receipts {
  const templates = new Map(
    [...document.querySelectorAll<HTMLTemplateElement>('template[data-receipt]')].map((each) => [
      each.dataset['receipt']!,
      each,
    ]),
  )
  const slip = page.querySelector<HTMLElement>('.receipt')
  const place = slip?.querySelector('div')
  if (!slip || !place) throw new Error('the page has no place for receipts')
  let opened: { key: string; from: Element | null } | null = null

  const mark = () => {
    for (const figure of page.querySelectorAll<HTMLElement | SVGElement>('[data-figure][aria-expanded]'))
      figure.setAttribute('aria-expanded', String(figure.dataset['figure'] === opened?.key))
  }
  const close = () => {
    if (!opened) return false
    const { key, from } = opened
    opened = null
    slip.hidden = true
    slip.parentElement?.removeAttribute('data-receipt')
    place.replaceChildren()
    mark()
    const figure = from?.isConnected ? from : seenAt(page, key)
    if (figure instanceof HTMLElement || figure instanceof SVGElement) figure.focus()
    return true
  }
  slip.querySelector('button')?.addEventListener('click', close)

  return {
    has: (key) => templates.has(key),
    close,
    toggle(key, from) {
      const template = templates.get(key)
      if (opened?.key === key || !template) return void close()
      // From one receipt to the next: in the end focus goes back to where the first was opened.
      opened = { key, from: opened && from && slip.contains(from) ? opened.from : from }
      place.replaceChildren(document.importNode(template.content, true))
      slip.hidden = false
      slip.parentElement?.setAttribute('data-receipt', '')
      onShown(slip)
      mark()
      // An embed takes no keys that the reader has not given it.
      if (document.hasFocus()) slip.focus({ preventScroll: true })
      slip.scrollIntoView({ block: 'nearest' })
    },
  }
}

/** The mark of a figure in the drawing that is seen. */
function seenAt(page: HTMLElement, key: string): Element | null {
  const marks = [...page.querySelectorAll(`[data-figure="${CSS.escape(key)}"]`)]
  return marks.find((each) => each.getClientRects().length > 0) ?? null
}

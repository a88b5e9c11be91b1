/** What a reader does to the still page, and to which element: the live page has the same one. */
export type Act = { kind: 'click' | 'focus'; at: Place }

/** An element to act on, as a person tells it from others: its kind, its name, and its index among those of the same name. */
export type Place = { tag: string; name: string; index: number }

const ACTED_ON = 'button, summary, input, select, [data-figure]'

/** Keeps what is done to a page that cannot answer yet, in the order in which it is done. Links lead where they lead. */
export function keepActs(document: Document, isStill: (element: Element) => boolean): Act[] {
  const acts: Act[] = []
  const on = (type: string, hear: (element: HTMLElement | SVGElement, event: Event) => void) => {
    const listener = (event: Event) => {
      const { target } = event
      const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>(ACTED_ON) : null
      if (element && isStill(element)) hear(element, event)
    }
    document.addEventListener(type, listener, true)
  }
  const click = (element: HTMLElement | SVGElement) => {
    acts.push({ kind: 'click', at: placeOf(element, document, isStill) })
    // The page says that it has heard.
    element.setAttribute('aria-busy', 'true')
  }
  on('click', click)
  on('keydown', (element, event) => {
    const { key } = event as KeyboardEvent
    if (!(element instanceof SVGElement) || (key !== 'Enter' && key !== ' ')) return
    event.preventDefault()
    click(element)
  })
  return acts
}

/** Where an element is among those that are seen. */
export function placeOf(element: Element, page: ParentNode, isThere: (element: Element) => boolean): Place {
  const [tag, name] = [element.tagName, nameOf(element)]
  return { tag, name, index: seenAs({ tag, name }, page, isThere).findIndex((each) => each === element) }
}

/** Does on one page what was done on another. What is not there is left alone. */
export function act(one: Act, page: ParentNode): void {
  const element = seenAs(one.at, page, () => true)[one.at.index]
  if (!element) return
  if (one.kind === 'focus' || element instanceof HTMLSelectElement) element.focus({ preventScroll: true })
  if (one.kind === 'click') {
    if (element instanceof HTMLSelectElement) openChoices(element)
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
}

/** Opens a list for the reader who has just asked for it; a browser that finds that too long ago leaves it closed. */
function openChoices(select: HTMLSelectElement): void {
  try {
    select.showPicker()
  } catch {
    // It has focus.
  }
}

function seenAs({ tag, name }: Pick<Place, 'tag' | 'name'>, page: ParentNode, isThere: (element: Element) => boolean) {
  const all = [...page.querySelectorAll<HTMLElement | SVGElement>(ACTED_ON)]
  return all.filter(
    (each) => each.tagName === tag && nameOf(each) === name && isThere(each) && each.getClientRects().length > 0,
  )
}

function nameOf(element: Element): string {
  const label = element.closest('label')
  // A list is called what stands before it, and not what is in it.
  const words = label ? label.textContent.replace(element.textContent, '') : element.textContent
  return element.getAttribute('aria-label') ?? words.trim()
}

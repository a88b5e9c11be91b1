import { stepFrom } from '../charts/figureSteps'

/** Makes buttons of the figures below an element that `isOpened` knows; the others stay what they are, links. */
export function makeButtons(element: Element, isOpened: (key: string) => boolean): void {
  for (const svg of element.querySelectorAll('svg[role="img"]')) {
    svg.setAttribute('role', 'group')
    const walks = [...svg.querySelectorAll<SVGGElement>('[data-walk]')]
    for (const walk of walks) {
      if (walks.length > 1) {
        walk.setAttribute('role', 'group')
        walk.setAttribute('aria-label', walk.dataset['walk']!)
      }
      for (const [index, mark] of marksIn(walk).entries()) mark.setAttribute('tabindex', index === 0 ? '0' : '-1')
    }
  }
  for (const figure of element.querySelectorAll<HTMLElement | SVGElement>('[data-figure]')) {
    if (!isOpened(figure.dataset['figure']!)) continue
    figure.setAttribute('role', 'button')
    figure.setAttribute('aria-expanded', 'false')
  }
}

/** Hears mouse and keys on all figures of a page: `onChoose` opens one, and `says` hears the name of the one in focus. */
export function hearFigures(page: HTMLElement, onChoose: (key: string, from: Element) => void, says: Element): void {
  const choose = (event: Event, figure: HTMLElement | SVGElement) => {
    event.preventDefault()
    onChoose(figure.dataset['figure']!, figure)
  }
  page.addEventListener('click', (event) => {
    const figure = figureAt(event)
    // With a key held a link opens as links do.
    if (figure && !event.ctrlKey && !event.metaKey && !event.shiftKey) choose(event, figure)
  })
  page.addEventListener('keydown', (event) => {
    const figure = figureAt(event)
    if (!figure) return
    if (event.key === 'Enter' || event.key === ' ') return choose(event, figure)
    const walk = figure.closest('[data-walk]')
    const next = walk && figure instanceof SVGGElement && stepFrom(figure, event.key, marksIn(walk))
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  page.addEventListener('focusin', (event) => {
    const figure = figureAt(event)
    const walk = figure?.closest('[data-walk]')
    if (!figure || !walk) return
    for (const mark of marksIn(walk)) mark.setAttribute('tabindex', mark === figure ? '0' : '-1')
    says.textContent = `${figure.getAttribute('aria-label')}.`
  })
}

function figureAt({ target }: Event): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-figure][role="button"]') : null
}

function marksIn(walk: Element): SVGGElement[] {
  return [...walk.querySelectorAll<SVGGElement>('[data-figure]')]
}

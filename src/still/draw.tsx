import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from '../App'
import { makeQueryClient } from '../query/client'
import { textSource } from '../query/textSource'
import { StillWidthsContext } from '../views/parts/stillContext'

const GIVE_UP_AFTER = 200

/**
 * The first page as it is before anybody has chosen anything, drawn by what draws it live: its markup, with each chart in
 * all widths (pixels). Runs at build time, on a document that pretends to be a browser's. Throws when a chart does not
 * come.
 */
export async function drawStill(dataset: string, widths: readonly number[]): Promise<string> {
  const container = document.createElement('div')
  const root = createRoot(container, { identifierPrefix: 'still-' })
  flushSync(() =>
    root.render(
      <StillWidthsContext value={widths}>
        <App source={textSource('still', dataset)} client={makeQueryClient()} />
      </StillWidthsContext>,
    ),
  )
  let before = ''
  for (let round = 0; round < GIVE_UP_AFTER; round++) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await new Promise((later) => setTimeout(later, 20))
    const now = markupOf(container)
    if (now === before && isDrawn(container)) {
      flushSync(() => root.unmount())
      return now
    }
    before = now
  }
  throw new Error('the first page was not drawn: a chart is missing')
}

function isDrawn(container: HTMLElement): boolean {
  const drawings = [...container.querySelectorAll('[data-drawing]')]
  return drawings.length > 0 && drawings.every((drawing) => drawing.querySelector('[data-shape]') !== null)
}

function markupOf(container: HTMLElement): string {
  // oxlint-disable-next-line no-restricted-properties -- read, and never written
  return container.innerHTML
}

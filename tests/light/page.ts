import { lightPageOf } from '../../src/build/lightPage'
import { parseAddress } from '../../src/state/address'
import { answersOf, exhibitAt, HOSTILE } from '../export/world'
import type { Dataset } from '../../src/schema/dataset'

/** The HTML of the light embed of an address. */
export function lightHtml(query: string, data: Dataset = HOSTILE): string {
  const preset = { name: 'a-view', query, title: null, view: parseAddress(query).view }
  const answers = answersOf(data) as unknown as Parameters<typeof lightPageOf>[2]
  return lightPageOf(preset, exhibitAt(query, data), answers)
}

/** Puts that page in the place of the test's, and gives its root. */
export function openLight(query: string): HTMLElement {
  const page = new DOMParser().parseFromString(lightHtml(query), 'text/html')
  document.body.replaceChildren(...page.body.childNodes)
  return document.querySelector<HTMLElement>('#root')!
}

/**
 * A frame that is not ready lies unseen over what stands inside the element. It is transparent and not hidden, since
 * browsers stop hidden frames; and it has a place in the layout, or it would never come near enough to load.
 */
const RULES = `
:host { display: block; position: relative }
:host([hidden]) { display: none }
a:not([hidden]) { display: block; min-height: 480px }
iframe { display: block; width: 100%; height: 480px; border: 0 }
iframe[inert] { position: absolute; inset: 0; height: 100% !important; opacity: 0 }
:host([fitchart]:not([fitchart=false])) { height: 480px }
:host([fitchart]:not([fitchart=false])) iframe { position: absolute; inset: 0; height: 100% !important }
:host([dark=auto]) iframe { color-scheme: light dark }
:host([dark=false]) iframe { color-scheme: light }
:host([dark=""]) iframe, :host([dark=true]) iframe { color-scheme: dark }
`

let shared: CSSStyleSheet | null = null

/** One sheet for every element of a page. A strict policy of the host forbids a `<style>`, but not this. */
export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet()
    shared.replaceSync(RULES)
  }
  return shared
}

import { readFlags } from '../state/flags'

/** Puts the flags of an address where the style sheet looks for them. */
export function takeFlags(search: string, page: HTMLElement): void {
  const { flags, theme } = readFlags(search)
  page.toggleAttribute('data-plain', flags.isPlain)
  page.toggleAttribute('data-fits', flags.fitsFrame)
  page.toggleAttribute('data-transparent', flags.isTransparent)
  page.toggleAttribute('data-static', flags.isStatic)
  // Only now there is a script that opens what can be chosen.
  page.toggleAttribute('data-live', !flags.isStatic)
  if (theme) page.dataset['theme'] = theme
}

import { formatAddress } from '../state/address'
import { LANDING } from '../state/resolve'
import type { View } from '../state/view'

/** A name stays this short, so that no file system minds. */
const MOST = 80

/**
 * The name of a file of a view: "quotient-share-2024-Q4.png". What was chosen stands in it, in signs that every system
 * takes; how it is shown (theme, language, marks, an open receipt) does not.
 */
export function fileName(view: View, ending: string): string {
  const { screen, ...chosen } = { ...view, receipt: null, theme: null, lang: null, marks: null, focus: null }
  const values = new URLSearchParams(formatAddress({ ...chosen, screen: null })).values()
  const words = ['quotient', screen ?? LANDING, ...values]
    .join('-')
    .replaceAll('..', '-')
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, MOST)
    .replace(/-$/, '')
  return `${words}.${ending}`
}

/** The name of a file of a story: its title in letters and digits of whatever script; "slides" where it has none. */
export function storyFileName(title: string, ending: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  return `${words.slice(0, MOST).replaceAll(/^-|-$/g, '') || 'slides'}.${ending}`
}

import { safeLink } from '../../domain/links'
import { keptIn } from '../../domain/keptIn'
import type { Relation } from './package'

/** Longer than this PowerPoint takes no address. */
const LONGEST = 2000

/** An address as a link may have it: https alone, written as browsers write it; else null, and it stays words. */
export function httpsLink(address: string | null): string | null {
  const link = safeLink(address)
  if (link === null) return null
  const url = new URL(link)
  const href = url.href.replaceAll(/[|^`{}\\[\]]/g, encodeURIComponent)
  return url.protocol === 'https:' && href.length <= LONGEST ? href : null
}

/** The links of one part: an address gets one relation, however often it is linked. */
export function linksOf(): { idOf: (address: string | null) => string | null; relations: () => Relation[] } {
  const known = new Map<string, string>()
  return {
    idOf(address) {
      const link = httpsLink(address)
      return link === null ? null : keptIn(known, link, () => `rIdLink${known.size + 1}`)
    },
    relations: () => [...known].map(([target, id]) => ({ id, type: 'hyperlink', target, isExternal: true })),
  }
}

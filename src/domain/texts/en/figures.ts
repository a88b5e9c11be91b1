import type { GapReason } from '../../grid'

const gaps: Record<GapReason, string> = {
  'not-published': 'not published',
  'not-quoted': 'not quoted',
  'switched-off': 'article switched off',
  'inside-others': 'inside Others',
}

/** What is said of a single figure: why there is none, who says it, how it was derived. */
export const figures = {
  /** What to write where there is no number. */
  gaps,
  restNotQuoted: 'rest not quoted',
  restNotPublished: 'rest not published',
  notShown: 'not shown',
  noneOnThisSide: 'no figure on this side',
  sides: { quoted: 'quoted', published: 'published', derived: 'derived', difference: 'quoted minus published' },
  by: (side: string, firm: string) => `${side} by ${firm}`,
  from: (side: string, firm: string) => `${side} from ${firm}`,
  implied: 'implied',
  tiedWith: (names: string) => `tied with ${names}`,
  /** The words in a headline that stand for a figure. */
  standsFor: (name: string, words: string) => `${name}, for “${words}”`,
  independent: (sources: string, origins: string) => `${sources}, ${origins}`,
  /** A rest that rounding alone makes less than nothing. */
  withinRounding: (sum: string, words: string) => `${sum}, within rounding ${words}`,
  over: (formula: string, span: string) => `${formula}, ${span}`,
  rankFormula: (rank: string, all: number, isByCounts: boolean, ties: number, amounts: string) => {
    const others = ties > 0 ? `, within rounding of ${ties} other${ties === 1 ? '' : 's'}` : ''
    return `${rank} of ${all} by ${isByCounts ? 'shipments' : 'share'}${others}: ${amounts}`
  },
  disagreement: {
    side: (amount: string, publishers: string, isSlip: boolean) =>
      `${amount} (${publishers}${isSlip ? ', a slip' : ''})`,
    edge: (sides: string) => `A rounding edge: ${sides}.`,
    articles: (sides: string) => `The articles disagree: ${sides}.`,
    pages: (sides: string) => `Pages disagree: ${sides}.`,
  },
  rounded: (sum: string) => `Shares add to ${sum} because each is rounded.`,
  unexplainedSum: (sum: string) => `Shares add to ${sum}, which rounding does not explain.`,
  at: (period: string, notice: string) => `${period}: ${notice.charAt(0).toLowerCase()}${notice.slice(1)}`,
}

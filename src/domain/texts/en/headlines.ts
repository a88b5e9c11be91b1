import { type HeadlinePart, say } from '../parts'

type Parts = readonly HeadlinePart[]

/** The sentences that state a finding. Slots take words that open a receipt. */
export const headlines = {
  /** "Apple", "Apple and vivo", "Apple, vivo and Huawei". */
  names: (names: Parts) =>
    names.flatMap((name, index) => (index === 0 ? [name] : [index === names.length - 1 ? ' and ' : ', ', name])),
  lead: {
    nobody: (market: string, when: string) => `Nobody says who led ${market} in ${when}.`,
    claim: (publisher: string, names: Parts, when: string) => say`${publisher}: ${names} led in ${when}. `,
    unpublished: (firm: string) => `${firm} published no order.`,
    published: (names: Parts, when: string, firm: string) => say`${names} led in ${when}, says ${firm}`,
    unquoted: '. No article says who did.',
    agreed: (publisher: string) => `, and so does ${publisher}.`,
    disagreed: '.',
    otherwise: (publisher: string, names: Parts) => say` ${publisher} puts ${names} first.`,
  },
  change: {
    rise: (name: string, amount: HeadlinePart, inPoints: boolean) =>
      say`${name} ${inPoints ? 'gained' : 'grew by'} ${amount}`,
    fall: (name: string, amount: HeadlinePart, inPoints: boolean) =>
      say`${name} ${inPoints ? 'lost' : 'shrank by'} ${amount}`,
    in: (clauses: readonly Parts[], when: string) => say`${joined(clauses)} in ${when}.`,
    nobody: (when: string) => `Nobody moved in ${when}.`,
    said: (publishers: string, sentence: Parts) => say`${publishers}: ${sentence}`,
    published: (firm: string, amounts: readonly Parts[]) => say` ${firm} published ${joined(amounts)}.`,
    of: (name: string, amount: HeadlinePart) => say`${amount} for ${name}`,
    after: (sentences: readonly Parts[]) => joined(sentences, ' '),
    none: 'No change to speak of: this side has no figure here.',
  },
  stock: {
    finding: (
      publisher: string,
      claim: HeadlinePart,
      listing: string,
      window: string,
      day: string,
      close: HeadlinePart,
    ) =>
      say`${publisher}’s ${claim} for ${listing}${listing.includes(',') ? ',' : ''} is ${window} on ${day}. The close was ${close}.`,
    moves: 'Share prices and the news.',
    prices: 'Share prices on the days of the news.',
  },
  verdicts: {
    /** `isSame`: the figures are of the place that the clause before has named. */
    dates: (publisher: string, count: HeadlinePart, place: string, own: string, isSame: boolean) =>
      say`${publisher} dates ${count}${isSame ? '' : ` figures of ${place}`} to ${own}`,
    gives: (publisher: string, count: HeadlinePart, place: string, own: string) =>
      say`${publisher} gives ${count} figures of ${place} as those of ${own}`,
    all: (clauses: readonly Parts[]) => say`${joined(clauses)}.`,
    nothing: 'No quoted number here can be held against a published one.',
    oneStands: 'The one quoted number that can be checked is as published.',
    oneFalls: 'The one quoted number that can be checked is not what was published.',
    allStand: (all: string) => `All ${all} quoted numbers that can be checked are as published.`,
    wrong: (wrong: string, all: string, isOne: boolean) =>
      `${wrong} of ${all} quoted numbers ${isOne ? 'is' : 'are'} not what was published.`,
  },
  difference: {
    none: 'No figure here is both quoted and published.',
    agreed: (when: string, firm: string) => `For ${when} the articles have what ${firm} published.`,
    under: (name: string, size: HeadlinePart) => say`${name} ${size} under`,
    over: (name: string, size: HeadlinePart) => say`${name} ${size} over`,
    sentence: (when: string, names: readonly string[], clauses: readonly Parts[], firm: string) =>
      say`For ${when} ${names.join(' and ')} ${names.length === 1 ? 'has' : 'have'} ${joined(clauses, ' and ')} what ${firm} published.`,
  },
  coverage: {
    none: 'Nobody has a figure here.',
    figures: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    noneSingle: (figures: string) => `${figures}, each with more than one source.`,
    single: (figures: string, count: string) => `${figures}; ${count} of them on a single source.`,
    holes: (count: number, words: string) => ` ${words} ${count === 1 ? 'cell has' : 'cells have'} none.`,
  },
  ledger: (statements: string, pages: string, quoted: number, articles: string) =>
    `${statements} from ${pages}; ${quoted} of them said by ${articles}.`,
}

function joined(clauses: readonly Parts[], joint = ', '): HeadlinePart[] {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [joint, ...clause]))
}

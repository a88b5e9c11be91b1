import type { Direction } from '../../../schema/vocabulary'
import type { Coordinate } from '../../coordinates'
import type { VerdictKind } from '../../verdicts'
import { capital } from '../../words'

const kinds: Record<VerdictKind, string> = {
  agrees: 'agrees',
  moved: 'moved',
  differs: 'differs',
  incomplete: 'left open',
  unpublished: 'not on record',
}

const counted: Record<VerdictKind, string> = { ...kinds, agrees: 'agree', differs: 'differ' }

/** A direction that stands on record without a number. */
const directions: Record<Direction, string> = {
  up: 'a rise without a number',
  down: 'a fall without a number',
  flat: 'no change',
}

/** How a quoted number stands against what was published, in words. */
export const verdicts = {
  kinds,
  /** What each verdict is called beside a count: "3 agree". */
  counted,
  directions,
  movedTo: (place: string) => `moved: ${place}`,
  differsBy: (distance: string) => `differs: ${distance}`,
  leftOpen: (coordinate: string) => `${coordinate} left open`,
  places: (gap: number) =>
    `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'place' : 'places'} ${gap > 0 ? 'lower' : 'higher'}`,
  apart: (amount: string, isMore: boolean) => `${amount} ${isMore ? 'more' : 'less'}`,
  nothingFor: (place: string) => `Nothing is on record for ${place}.`,
  notHeldAgainst: (record: string, said: string) => `${record}, and “${said}” cannot be held against that.`,
  same: (record: string) => `${record} too.`,
  fits: (record: string, said: string, isEdge: boolean) =>
    `${record}, and “${said}” fits that${isEdge ? ' within rounding' : ''}.`,
  fitsAlso: (place: string) => ` It also fits ${place}, where other numbers of this passage come from.`,
  alone: ' No other number of this passage moved that way.',
  found: (said: string, place: string, formula: string | null) =>
    `${capital(said)} is ${place}${formula === null ? '' : `, from ${formula}`}.`,
  nothingThere: (place: string) => ` ${commaAfter(place)} nothing is on record.`,
  recordThere: (place: string, record: string) => ` ${commaAfter(place)} ${record}.`,
  record: (record: string) => ` ${record}.`,
  isNot: (record: string, said: string) => `${record}: that is not “${said}”.`,
  isApart: (record: string, said: string, distance: string) => `${record}. ${capital(said)} is ${distance}.`,
  /** "Canalys published 17 % at the close for Q4 2024 after 24 % for Q4 2023". */
  onRecord: (claim: string, window: string | null, time: string | null, before: string | null) =>
    `${claim}${window === null ? '' : ` ${window}`}${time === null ? '' : ` for ${time}`}${before === null ? '' : ` after ${before}`}`,
  before: (amount: string, time: string | null) => `${amount}${time === null ? '' : ` for ${time}`}`,
  theRecord: 'The record',
  published: (who: string, amount: string) => `${who} published ${amount}`,
  reported: (who: string, amount: string) => `${who} reported ${amount}`,
  give: (who: string, amount: string) => `${who}’s figures give ${amount}`,
  missing: (coordinates: string) => `The article names no ${coordinates}`,
  cannotBeChecked: (missing: string, said: string) => `${missing}, so “${said}” cannot be checked.`,
  fitsNothing: (missing: string, said: string) => `${missing}, and no published figure fits “${said}”.`,
  couldBe: (missing: string, said: string, places: string) => `${missing}. ${capital(said)} could be ${places}.`,
  more: (count: number) => `${count} more`,
  with: (first: string, others: string) => `${first} (${others})`,
  /** What a number is that stands there: "the figure of OPPO", "the move in early trading". */
  at: (coordinate: Coordinate, words: string, isPrice: boolean) => {
    if (coordinate === 'subject' || coordinate === 'researchFirm') return `the figure of ${words}`
    if (coordinate === 'market') return `the figure for ${words}`
    if (coordinate === 'measure') return `the ${words}`
    return coordinate === 'window' ? `the ${isPrice ? 'price' : 'move'} ${words}` : words
  },
  ofNoFirm: 'a figure that no research firm counted',
  /** How a sentence about the stated place begins: "For Q4 2024", "As market share", "At the close", "From IDC". */
  for: (coordinate: Coordinate, words: string) => {
    if (coordinate === 'window') return capital(words)
    return `${coordinate === 'measure' ? 'As' : coordinate === 'researchFirm' ? 'From' : 'For'} ${words}`
  },
  by: (firm: string) => `by ${firm}`,
}

/** A place at the head of a sentence, with a comma where it has one inside. */
function commaAfter(place: string): string {
  return place.includes(',') ? `${place},` : place
}

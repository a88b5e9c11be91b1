import { fold } from './fold'

/** The ranks that a text names: "third place", "2nd", "No. 1", "#1", "topped", "largest", 第二, 榜首. */
export function ranksIn(text: string): Set<number> {
  const folded = fold(text)
  return new Set([
    ...ordinalsIn(folded),
    ...numberedIn(folded),
    ...(isLeading(folded) ? [1] : []),
    ...hanRanksIn(folded),
  ])
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ')

/** What an ordinal counts when it is no rank: "the first quarter", "second half", "for the third time". */
const COUNTED = 'quarters?|half|halves|times?|years?|months?|weeks?|days?|generation|consecutive|straight|hand|fiscal'

const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${ORDINALS.join('|')})|(\\d{1,3})(?:st|nd|rd|th))(?![\\p{L}\\p{N}])(?![ -](?:${COUNTED})(?!\\p{L}))`,
  'giu',
)

function ordinalsIn(text: string): number[] {
  return [...text.matchAll(ORDINAL)].map(([, word, digits]) =>
    word ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(digits),
  )
}

const NUMBERED = new RegExp(
  `(?:(?<!\\p{L})(?:no\\.? ?|number[ -]|rank(?:ed|s|ing)? (?:at )?|(?:place|position|spot) )|#)(?:(\\d{1,3})(?!\\d|[.,]\\d|[ -]?%)|(${CARDINALS.join('|')})(?!\\p{L}))`,
  'giu',
)

function numberedIn(text: string): number[] {
  return [...text.matchAll(NUMBERED)].map(([, digits, word]) =>
    word ? CARDINALS.indexOf(word.toLowerCase()) + 1 : Number(digits),
  )
}

/** Words for the first place; "second largest" and "top five" are none. */
const LEADING = new RegExp(
  `(?<!(?:${ORDINALS.join('|')}|\\d(?:st|nd|rd|th)|next)[ -])(?<!\\p{L})(?:(?:top(?:ped|s|ping)?)(?!\\p{L})(?![ -](?:\\d|${CARDINALS.join('|')}|vendors|brands|makers|players|companies|manufacturers))|(?:led|leads?|leading|leaders?|leadership|largest|biggest|crown(?:ed)?|king|champion|pole position)(?!\\p{L}))`,
  'iu',
)

function isLeading(text: string): boolean {
  return LEADING.test(text)
}

const HAN_DIGITS = '一二三四五六七八九十'

/** 第三 and 第3, also as a list: 第三、四、五名. */
const HAN_RANK = /第 ?(?:([一二三四五六七八九十](?:[、和及][一二三四五六七八九十])*)|(\d{1,3}))(?![季\d.,])/gu

function hanRanksIn(text: string): number[] {
  const numbered = [...text.matchAll(HAN_RANK)].flatMap(([, han, digits]) =>
    han ? [...han].map((sign) => HAN_DIGITS.indexOf(sign) + 1).filter((rank) => rank > 0) : Number(digits),
  )
  return [
    ...numbered,
    ...(/首(?![次款批个個席])|冠/u.test(text) ? [1] : []),
    ...(/次之|[亚亞][军軍]/u.test(text) ? [2] : []),
    ...(/季[军軍]/u.test(text) ? [3] : []),
  ]
}

import { describe, expect, test } from 'vitest'
import { problemLine } from '../../src/schema/problems'
import { quote } from '../make'
import { findings, type Own, problems, release, warnings } from './findings'

const ARTICLE = [
  'A headline',
  'Vivo led the market with a 17% share.',
  'The challengers',
  'Huawei grew by 37%, capturing 16% of the market. Apple dropped to 15%, tying with Xiaomi for third place.',
  'Huawei has 16% of the market.',
].join('\n')

describe('quotations', () => {
  const vivo = { subject: 'vivo', value: 17 }

  test.each<[string, Own, string[]]>([
    ['one that stands where it says is fine', { quote: quote({ paragraph: 2, section: 'A headline' }) }, []],
    ['one without place or section is fine', { quote: quote() }, []],
    ['an article must have one', { quote: null }, ['quote-missing statements[0].quote']],
    [
      'one that the article does not have is named',
      { quote: quote({ exact: 'a 17% slice' }) },
      ['quote-not-found statements[0].quote.exact'],
    ],
    [
      'one with another prefix is not found',
      { quote: quote({ prefix: 'Apple' }) },
      ['quote-not-found statements[0].quote.exact'],
    ],
    [
      'one in another paragraph is named',
      { quote: quote({ paragraph: 3 }) },
      ['quote-place statements[0].quote.paragraph'],
    ],
    [
      'one that stands twice is named',
      { value: 16, quote: quote({ exact: '16% of the market' }) },
      ['quote-not-unique statements[0].quote.exact'],
    ],
    [
      'one that stands twice is unique in its paragraph',
      { value: 16, quote: quote({ exact: '16%', paragraph: 5 }) },
      [],
    ],
    [
      'one that stands twice is unique after its prefix',
      { value: 16, quote: quote({ exact: '16%', prefix: 'capturing' }) },
      [],
    ],
    [
      'a section that is no line is named',
      { quote: quote({ section: 'headline' }) },
      ['quote-section statements[0].quote.section'],
    ],
    [
      'a section below the paragraph is named',
      { quote: quote({ section: 'The challengers' }) },
      ['quote-section statements[0].quote.section'],
    ],
  ])('%s', (_, own, expected) => {
    expect(problems([{ ...vivo, ...own }], ARTICLE)).toEqual(expected)
  })

  test('a section with another named heading between it and the paragraph is not the nearest', () => {
    const near = { value: 15, quote: quote({ exact: 'dropped to 15%', section: 'The challengers' }) }
    const far = {
      subject: 'huawei',
      value: 37,
      measure: 'growth',
      quote: quote({ exact: 'grew by 37%', section: 'A headline' }),
    } as const
    expect(problems([near, far], ARTICLE)).toEqual(['quote-section statements[1].quote.section'])
  })

  test('the place where it does stand is said', () => {
    const [problem] = findings([{ ...vivo, quote: quote({ paragraph: 4 }) }], ARTICLE).problems
    expect(problem && problemLine(problem)).toBe(
      'statements[0].quote.paragraph: expected paragraph 2, found 4. The quotation stands there; correct the paragraph.',
    )
  })

  test('without a text only their presence is asked for', () => {
    expect(problems([{ quote: quote({ paragraph: 9 }) }])).toEqual([])
    expect(problems([release({})])).toEqual([])
  })

  test.each([
    ['fifteen words are short enough', `${'word '.repeat(13)}17% share`, []],
    ['sixteen words are too long', `${'word '.repeat(14)}17% share`, ['quote-too-long statements[0].quote.exact']],
    ['forty Chinese characters are short enough', `${'市'.repeat(37)}17%`, []],
    ['forty-one are too long', `${'市'.repeat(38)}17%`, ['quote-too-long statements[0].quote.exact']],
  ])('%s', (_, exact, expected) => {
    expect(problems([release({ quote: quote({ exact }) })])).toEqual(expected)
  })
})

describe('values', () => {
  test('a number that its quotation does not state is a problem, also where no text is at hand', () => {
    const [problem] = findings([release({ value: 18, quote: quote() })]).problems
    expect(problem).toMatchObject({ code: 'value-not-in-quote', path: 'statements[0].value', found: '18 percent' })
    expect(problem?.expected).toContain('"with a 17% share"')
  })

  test('a direction without a number needs none', () => {
    expect(problems([release({ value: null, direction: 'down', quote: quote({ exact: 'declined' }) })])).toEqual([])
  })

  test('an event may count what its words list, but a printed number binds', () => {
    const event = { measure: 'event', unit: 'countries', value: 4 } as const
    expect(problems([release({ ...event, quote: quote({ exact: 'the U.S., Canada and others' }) })])).toEqual([])
    expect(problems([release({ ...event, quote: quote({ exact: 'in 5 countries' }) })])).toEqual([
      'value-not-in-quote statements[0].value',
    ])
  })

  test('points printed as per cent are points only where the note repeats the print', () => {
    const points = { value: -2, unit: 'percentage points', quote: quote({ exact: 'a decrease of 2%' }) }
    expect(problems([release({ ...points, note: 'printed as “2%”: points of the share' })])).toEqual([])
    expect(problems([release({ ...points, note: 'points of the share' })])).toEqual([
      'value-not-in-quote statements[0].value',
    ])
    expect(problems([release(points)])).toEqual(['value-not-in-quote statements[0].value'])
  })

  test('other decimals than those printed are a warning', () => {
    expect(warnings([release({ value: 17, decimals: 1, quote: quote() })])).toEqual([
      'decimals-not-in-quote statements[0].decimals',
    ])
    expect(warnings([release({ value: 17, quote: quote() })])).toEqual([])
  })
})

describe('an implied number', () => {
  const tie = quote({ exact: 'tying with Xiaomi', paragraph: 4 })
  const apple = { id: 'apple', value: 15, quote: quote({ exact: 'dropped to 15%', paragraph: 4 }) }
  const xiaomi = { subject: 'xiaomi', value: 15, implied: true, quote: tie }

  test('of an article rests on the same number in the same paragraph', () => {
    expect(problems([apple, xiaomi], ARTICLE)).toEqual([])
  })

  test.each<[string, Own[]]>([
    ['without any such number', [xiaomi]],
    ['beside another number', [apple, { ...xiaomi, value: 16 }]],
    [
      'beside the same number in another paragraph',
      [
        { ...apple, quote: quote({ paragraph: 2 }), value: 17 },
        { ...xiaomi, value: 17 },
      ],
    ],
    ['beside the same number of another measure', [{ ...apple, measure: 'growth', value: 15 }, xiaomi]],
    ['beside another implied one', [{ ...xiaomi, subject: 'oppo' }, xiaomi]],
  ])('of an article is a problem %s', (_, statements) => {
    const last = statements.length - 1
    expect(problems(statements)).toContain(`implied-without-base statements[${last}].value`)
  })

  test('of an article may be proved by its note', () => {
    expect(problems([{ ...xiaomi, note: 'Apple’s 15%, tied' }], ARTICLE)).toEqual([])
  })

  test('of a tie is the same rank', () => {
    const third = { measure: 'rank', unit: 'rank', value: 3, implied: false } as const
    const stated = { ...third, quote: quote({ exact: 'for third place', paragraph: 4 }) }
    const implied = { ...third, subject: 'xiaomi', unit: null, implied: true, quote: tie }
    expect(problems([stated, implied], ARTICLE)).toEqual([])
    expect(problems([stated, { ...implied, value: 4 }], ARTICLE)).toEqual(['implied-without-base statements[1].value'])
  })

  test('of any other source needs a note', () => {
    expect(problems([release({ implied: true, note: 'by the order of the list' })])).toEqual([])
    expect(problems([release({ implied: true })])).toEqual(['implied-without-base statements[0].note'])
  })
})

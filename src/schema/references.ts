import type { Dataset, Source, Statement } from './dataset'
import { type Measure, OTHERS, TOTAL } from './vocabulary'
import { nearest } from './nearest'
import { printedDecimals } from './printedDecimals'
import { type Problem, shown } from './problems'
import { isRealPeriod } from './realPeriod'

/**
 * What the shape of a file cannot say: ids are unique, references lead somewhere, units belong to their measures, values
 * can exist, periods are on the calendar, and no source derives from itself. All problems at once, in file order.
 */
export function referenceProblems(dataset: Dataset): Problem[] {
  const budget = { guesses: MAX_GUESSES }
  return [
    ...duplicateIds(dataset),
    ...dateProblems(dataset),
    ...sourceProblems(dataset.sources, budget),
    ...statementProblems(dataset, budget),
  ]
}

/** A file of nothing but wrong ids is refused quickly: only the first of them get a "Did you mean". */
const MAX_GUESSES = 50
type Budget = { guesses: number }

function dateProblems(dataset: Dataset): Problem[] {
  const dates = dataset.sources.flatMap((source, index) =>
    (['publishedOn', 'writtenOn'] as const).map((field) => [`sources[${index}].${field}`, source[field]] as const),
  )
  return [['updatedOn', dataset.updatedOn] as const, ...dates].flatMap(([path, found]) =>
    found === null || isRealPeriod(found)
      ? []
      : { code: 'date', path, found: shown(found), expected: 'a day on the calendar', next: 'Correct the date.' },
  )
}

function duplicateIds(dataset: Dataset): Problem[] {
  const problems: Problem[] = []
  const lists = ['vendors', 'researchFirms', 'markets', 'listings', 'sources', 'statements'] as const
  for (const list of lists) {
    const seen = new Map<string, number>(
      list === 'vendors' || list === 'listings'
        ? [
            [TOTAL, -1],
            [OTHERS, -1],
          ]
        : [],
    )
    for (const [index, { id }] of dataset[list].entries()) {
      const first = seen.get(id)
      if (first === undefined) seen.set(id, index)
      else problems.push(duplicateId(`${list}[${index}].id`, id, first < 0 ? 'a reserved word' : `${list}[${first}]`))
    }
  }
  const vendors = new Set(dataset.vendors.map((vendor) => vendor.id))
  for (const [index, { id }] of dataset.listings.entries())
    if (vendors.has(id)) problems.push(duplicateId(`listings[${index}].id`, id, 'a vendor'))
  return problems
}

function duplicateId(path: string, id: string, taken: string): Problem {
  return {
    code: 'duplicate-id',
    path,
    found: shown(id),
    expected: 'an id of its own',
    next: `It is taken by ${taken}.`,
  }
}

function sourceProblems(sources: Source[], budget: Budget): Problem[] {
  const parent = new Map(sources.map((source) => [source.id, source.derivedFrom]))
  const circle = inCircles(parent)
  return sources.flatMap((source, index) => {
    const path = `sources[${index}].derivedFrom`
    if (source.derivedFrom === null) return []
    if (!parent.has(source.derivedFrom)) return [dangling(path, source.derivedFrom, 'a source', parent.keys(), budget)]
    return circle.has(source.id) ? [circular(path, source.derivedFrom)] : []
  })
}

/** The ids that lead back to themselves. Each is walked once, so that a chain of all sources takes no longer. */
function inCircles(parent: Map<string, string | null>): Set<string> {
  const circles = new Set<string>()
  const walked = new Set<string>()
  for (const start of parent.keys()) {
    const way = new Set<string>()
    let at: string | null | undefined = start
    for (; at && !walked.has(at); at = parent.get(at)) {
      way.add(at)
      walked.add(at)
    }
    if (!at || !way.has(at)) continue
    const list = [...way]
    for (const id of list.slice(list.indexOf(at))) circles.add(id)
  }
  return circles
}

function circular(path: string, found: string): Problem {
  return {
    code: 'circular',
    path,
    found: shown(found),
    expected: 'a source that does not lead back to this one',
    next: 'Break the ring: the first of these pages derives from nothing.',
  }
}

function statementProblems(dataset: Dataset, budget: Budget): Problem[] {
  const ids = {
    source: new Set(dataset.sources.map((source) => source.id)),
    market: new Set(dataset.markets.map((market) => market.id)),
    researchFirm: new Set(dataset.researchFirms.map((firm) => firm.id)),
  }
  const vendors = new Set([...dataset.vendors.map((vendor) => vendor.id), TOTAL, OTHERS])
  const listings = new Set(dataset.listings.map((listing) => listing.id))
  const either = new Set([...vendors, ...listings])
  return dataset.statements.flatMap((statement, index) => {
    const path = `statements[${index}]`
    const problems: Problem[] = []
    for (const [field, known] of Object.entries(ids)) {
      const found = statement[field as keyof typeof ids]
      if (found !== null && !known.has(found))
        problems.push(dangling(`${path}.${field}`, found, REFERS[field]!, known, budget))
    }
    const isPrice = statement.measure === 'price' || statement.measure === 'price-move'
    const subjects = statement.measure === 'event' ? either : isPrice ? listings : vendors
    if (!subjects.has(statement.subject))
      problems.push(
        dangling(`${path}.subject`, statement.subject, isPrice ? 'a listing' : 'a vendor', subjects, budget),
      )
    return [...problems, ...valueProblems(statement, path), ...coordinateProblems(statement, path, isPrice)]
  })
}

const REFERS: Record<string, string> = { source: 'a source', market: 'a market', researchFirm: 'a research firm' }

function dangling(path: string, found: string, what: string, known: Iterable<string>, budget: Budget): Problem {
  const guess = budget.guesses-- > 0 ? nearest(found, known) : null
  return {
    code: 'reference',
    path,
    found: shown(found),
    expected: `the id of ${what}`,
    next: guess ? `Did you mean "${guess}"?` : `Add ${what} with this id, or correct it.`,
  }
}

/** Which units a measure may have, and what its numbers may be; [least, most, in words]. */
const RULES: Record<Measure, { units: readonly (string | null)[] | null; range: [number, number, string] }> = {
  share: { units: ['percent', 'percentage points'], range: [0, 100, 'a share from 0 to 100'] },
  shipments: { units: ['million units'], range: [0, 1e6, 'million units from 0 to 1,000,000'] },
  growth: { units: ['percent', 'percentage points'], range: [-100, 1e6, 'a growth of −100 or more'] },
  rank: { units: ['rank', null], range: [1, 1000, 'a whole rank from 1 to 1000'] },
  sales: { units: null, range: [0, 1e9, 'sales of 0 or more'] },
  'sales-growth': { units: ['percent'], range: [-100, 1e6, 'a growth of −100 or more'] },
  price: { units: null, range: [0, 1e9, 'a price of 0 or more'] },
  'price-move': { units: ['percent'], range: [-100, 1e6, 'a move of −100 or more'] },
  event: { units: null, range: [-1e12, 1e12, 'a number'] },
}

function valueProblems(statement: Statement, path: string): Problem[] {
  const { measure, value, unit, direction, decimals } = statement
  const { units, range } = RULES[measure]
  const problems: Problem[] = []
  const add = (field: string, found: unknown, expected: string, next: string) =>
    problems.push({
      code: field === 'unit' ? 'unit' : 'value',
      path: `${path}.${field}`,
      found: shown(found),
      expected,
      next,
    })
  if (value === null) {
    if (direction === null && measure !== 'event')
      add('value', value, 'a number, or a direction where the source gives none', 'Add a value or a direction.')
    return problems
  }
  if (units !== null && !units.includes(unit))
    add('unit', unit, units.filter(Boolean).map(shown).join(' or '), `That is the unit of ${measure}.`)
  if (units === null && unit === null && measure !== 'event')
    add('unit', unit, 'a unit such as "billion USD"', 'Say what the number counts.')
  const isChange = unit === 'percentage points'
  const [least, most, words] = isChange ? [-100, 100, 'points from −100 to 100'] : range
  if (value < least || value > most || (measure === 'rank' && !Number.isInteger(value)))
    add('value', value, words, 'Correct the value, or the measure.')
  if (
    decimals !== null && decimals < 0
      ? value % 10 ** -decimals !== 0
      : decimals !== null && decimals < printedDecimals(value)
  )
    add('decimals', decimals, 'as many decimals as the value has', 'Correct the decimals, or the value.')
  return problems
}

function coordinateProblems(statement: Statement, path: string, isPrice: boolean): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, found: unknown, expected: string, next: string) =>
    problems.push({ code: 'coordinate', path: `${path}.${field}`, found: shown(found), expected, next })
  if (statement.period !== null && !isRealPeriod(statement.period))
    add(
      'period',
      statement.period,
      'a period that is on the calendar',
      'Correct the month, the day or the order of the span.',
    )
  if (isPrice && statement.market !== null)
    add('market', statement.market, 'null for a price', 'A listing is the place.')
  if (isPrice && statement.researchFirm !== null)
    add('researchFirm', statement.researchFirm, 'null for a price', 'An exchange is no research firm.')
  if (!isPrice && statement.window !== null)
    add('window', statement.window, 'null unless the measure is "price" or "price-move"', 'Remove the window.')
  return problems
}

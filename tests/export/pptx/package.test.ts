import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dataset, source, statement, vendor } from '../../make'
import { HOSTILE as STRINGS } from '../hostile'
import { exhibitAt, HOSTILE } from '../world'
import { deckOf } from '../../../src/export/pptx/deck'
import { misordered } from './order'
import { all, elementsIn, relationsIn, said, unpacked } from './unpacked'

const ABOUT = {
  title: 'A <deck> & "more"',
  edition: 'sha256-0123456789ab',
  updatedOn: '2026-01-31',
  language: 'en',
} as const

/** An address for every chart and table that a slide can have. */
const VIEWS = [
  '',
  'chart=table',
  'screen=share',
  'screen=share&chart=grouped',
  'screen=share&chart=lines&focus=vivo',
  'screen=share&chart=slope&periods=2024-Q3~2024-Q4',
  'screen=share&chart=bump',
  'screen=share&chart=table',
  'screen=share&layer=difference&periods=2024-Q4',
  'screen=share&layer=quoted',
  'screen=change&periods=2024-Q4',
  'screen=change&measure=share&chart=dumbbell&periods=2024-Q4',
  'screen=coverage',
  'screen=stock',
]

function deckAt(queries: readonly string[], data = HOSTILE): Uint8Array {
  const slides = queries.map((query) => ({
    exhibit: exhibitAt(query, data),
    address: `https://quotient.example/?${query}`,
    notes: 'Say this.\nAnd that.',
  }))
  return deckOf(slides, ABOUT)
}

/** What is wrong with a package, by all that can be checked without a program that opens it. */
function faultsIn(bytes: Uint8Array): string[] {
  const parts = unpacked(bytes)
  const relations = relationsIn(parts)
  const files = new Set([...parts.keys(), ...Object.keys(unzipSync(bytes))])
  return [...parts].flatMap(([path, part]) => {
    const own = relations.filter(({ from }) => from === path)
    const ids = new Set(own.map(({ id }) => id))
    const elements = elementsIn(part)
    const used = elements.flatMap((each) => ['r:id', 'r:embed'].flatMap((name) => each.getAttribute(name) ?? []))
    const shapes = elements.filter(({ nodeName }) => nodeName === 'p:cNvPr').map((each) => each.getAttribute('id'))
    return [
      ...elements.flatMap((element) => misordered(element) ?? []),
      ...elements.filter(({ localName }) => localName === 'script').map(() => 'a script'),
      ...used.filter((id) => !ids.has(id)).map((id) => `nothing at ${id}`),
      ...(ids.size < own.length ? ['an id of a relation twice'] : []),
      ...(new Set(shapes).size < shapes.length ? ['an id of a shape twice'] : []),
      ...own.filter(({ isExternal, target }) => !isExternal && !files.has(target)).map(({ target }) => `no ${target}`),
      ...own
        .filter(({ isExternal, target }) => isExternal && !target.startsWith('https://'))
        .map(({ target }) => target),
    ].map((fault) => `${path}: ${fault}`)
  })
}

describe('the package of a deck', () => {
  const bytes = deckAt(VIEWS)
  const parts = unpacked(bytes)

  test('is valid: its parts are XML, in the order of ISO 29500, and refer to what is there', () => {
    expect(faultsIn(bytes)).toEqual([])
    expect(all(parts.get('ppt/presentation.xml'), 'p:sldId').length).toBeGreaterThanOrEqual(VIEWS.length)
  })

  test('has a content type for each part, and no part but those', () => {
    const named = said(parts.get('[Content_Types].xml'), 'Override', 'PartName').map((name) => name!.slice(1))
    const files = Object.keys(unzipSync(bytes)).filter(
      (path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'),
    )
    expect(named.toSorted()).toEqual(files.toSorted())
  })

  test('is the same bytes whenever and wherever it is made', () => {
    const zone = process.env['TZ']
    const made = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((each) => {
      process.env['TZ'] = each
      return [new Date(0).getTimezoneOffset(), Buffer.from(deckAt(['screen=share'])).toString('base64')] as const
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(new Set(made.map(([offset]) => offset)).size).toBe(3)
    expect(new Set(made.map(([, file]) => file)).size).toBe(1)
  })

  test('was made on the day of its data', () => {
    const core = parts.get('docProps/core.xml')
    expect(all(core, 'dcterms:created')[0]?.textContent).toBe('2026-01-31T00:00:00Z')
    expect(all(core, 'dc:title')[0]?.textContent).toBe(ABOUT.title)
  })

  test('can have no slides at all', () => {
    expect(faultsIn(deckAt([]))).toEqual([])
  })
})

test('no name can break a file: 515 hostile strings as vendors, titles, publishers and headlines', () => {
  const size = 130
  for (let from = 0; from < STRINGS.length; from += size) {
    const own = STRINGS.slice(from, from + size).map((text) => text.slice(0, 200))
    const data = dataset({
      vendors: own.map((name, index) => vendor({ id: `v${index}`, name })),
      sources: own.map((text, index) =>
        source({ id: `s${index}`, kind: 'release', publisher: text, title: text, url: `https://a.example/${text}` }),
      ),
      statements: own.map((text, index) =>
        statement({ id: `x${index}`, source: `s${index}`, subject: `v${index}`, value: index / 10, note: text }),
      ),
    })
    const query = from === 0 ? 'screen=share&chart=table' : 'screen=share&periods=2024-Q4&chart=grouped'
    const slides = [{ exhibit: exhibitAt(query, data), headline: own[1]!, notes: own.join('\n'), address: own[2]! }]
    expect(faultsIn(deckOf(slides, { ...ABOUT, title: own[0]! }))).toEqual([])
  }
})

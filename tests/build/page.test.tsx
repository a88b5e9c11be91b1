import { describe, expect, test } from 'vitest'
import { oembedOf } from '../../src/build/oembed'
import { pageOf } from '../../src/build/page'
import type { Preset } from '../../src/build/presets'
import { parseAddress } from '../../src/state/address'
import { COMMAND, exhibitAt, SCRIPT } from '../export/world'

const ORIGIN = 'https://example.org/quotient/'

function presetAt(query: string): Preset {
  return { name: 'a-view', query, title: `"Shares" ${SCRIPT}`, view: parseAddress(query).view }
}

function pageAt(query: string, origin: string | null = null) {
  const preset = presetAt(query)
  const html = pageOf(preset, exhibitAt(query), { origin }, [{ ...preset, name: 'another' }])
  return { html, page: new DOMParser().parseFromString(html, 'text/html') }
}

const attribute = (page: Document, selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)
const dataIn = (page: Document): unknown =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null')

describe('the page of a view', () => {
  test('has chart, table and numbered sources in its HTML, and no script but its data', () => {
    const { page } = pageAt('screen=share&periods=2024-Q4')
    expect(page.querySelector('h1')?.textContent).toContain(`${SCRIPT} and vivo`)
    expect(page.querySelectorAll('figure svg[role=img]')).toHaveLength(2)
    expect(page.querySelector('figure svg')?.textContent).toContain('17')
    expect([...page.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      `${SCRIPT}17\u00A0%1`,
      expect.stringContaining('16.5\u00A0%1') as string,
      'Othersnot published',
    ])
    expect(page.querySelectorAll('.view-sources > li#source-1')).toHaveLength(1)
    expect([...page.scripts].map(({ type }) => type)).toEqual(['application/ld+json'])
  })

  test('shows hostile names as words, in text, attributes and data', () => {
    const { html, page } = pageAt('', ORIGIN)
    expect(page.querySelector('.view-sources')?.textContent).toContain(COMMAND)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(
      [...page.querySelectorAll('*')]
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    ).toEqual([])
    expect(JSON.stringify(dataIn(page))).toContain('alert(2)')
  })

  test('keeps the ids of its two drawings apart', () => {
    const { page } = pageAt('screen=share&layer=difference')
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.some((id) => id.includes('hatch'))).toBe(true)
  })

  test('leads each figure to its receipt in the dashboard, and marks it with the numbers of its sources', () => {
    const { page } = pageAt('screen=share&periods=2024-Q4')
    const figure = page.querySelector('tbody tr:first-child a')
    const mark = page.querySelector('tbody tr:first-child sup')?.textContent
    expect(figure?.getAttribute('href')).toBe(
      '../../?screen=share&periods=2024-Q4&receipt=share~apple~cn~2024-Q4~canalys',
    )
    expect(mark).toMatch(/^\d+( \d+)*$/)
    expect(page.querySelector(`#source-${mark!.split(' ')[0]}`)).not.toBeNull()
  })

  test('has addresses that need the site only where the site is known', () => {
    const [without, within] = [pageAt('screen=share').page, pageAt('screen=share', ORIGIN).page]
    const absolute = 'link[rel=canonical], [property="og:image"], [property="og:url"], [type="application/json+oembed"]'
    expect(without.querySelectorAll(absolute)).toHaveLength(0)
    expect(within.querySelectorAll(absolute)).toHaveLength(4)
    expect(attribute(within, 'link[rel=canonical]', 'href')).toBe(`${ORIGIN}v/a-view/`)
    expect(attribute(within, '[property="og:image"]', 'content')).toBe(`${ORIGIN}v/a-view.png`)
    expect(attribute(within, '[type="application/json+oembed"]', 'href')).toBe(`${ORIGIN}v/a-view/oembed.json`)
    expect(attribute(without, '[property="og:title"]', 'content')).toBe(without.querySelector('h1')?.textContent)
  })

  test('describes itself as a schema.org Dataset', () => {
    const data = dataIn(pageAt('screen=share', ORIGIN).page) as Record<string, unknown>
    expect(data).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      url: `${ORIGIN}v/a-view/`,
      dateModified: '2026-01-31',
      temporalCoverage: '2024-07-01/2024-12-31',
      variableMeasured: ['market share'],
      isBasedOn: [{ '@type': 'WebPage', url: 'https://canalys.example/' }],
    })
    expect(String(data['description']).length).toBeGreaterThan(50)
    expect(data['distribution']).toContainEqual({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${ORIGIN}v/a-view.csv`,
    })
  })
})

test('oEmbed gives a sandboxed frame of the live view, and a picture', () => {
  const query = 'screen=share&periods=2024-Q4'
  const answer = oembedOf(presetAt(query), exhibitAt(query), ORIGIN) as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `${ORIGIN}v/a-view.png` })
  const frame = new DOMParser().parseFromString(String(answer['html']), 'text/html').querySelector('iframe')
  expect(frame?.getAttribute('src')).toBe(`${ORIGIN}embed/?${query}`)
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin')
  expect(frame?.title).toContain(SCRIPT)
})

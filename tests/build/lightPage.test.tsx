import { describe, expect, test } from 'vitest'
import { inBoth } from '../../src/build/inBoth'
import { COMMAND, HOSTILE, SCRIPT } from '../export/world'
import { lightHtml } from '../light/page'
import { dataset, statement, vendor } from '../make'

const pageAt = (query: string) => new DOMParser().parseFromString(lightHtml(query), 'text/html')

describe('the light embed of a view', () => {
  test('has headline, chart, sources and a receipt of every figure in its HTML', () => {
    const page = pageAt('screen=share')
    expect(page.querySelector('h1')?.textContent).toContain(`${SCRIPT} and vivo`)
    expect(page.querySelectorAll('figure svg[role=img]')).toHaveLength(3)
    expect(page.querySelectorAll('ol > li').length).toBeGreaterThan(0)
    const keys = [...page.querySelectorAll<SVGElement>('[data-walk] [data-figure]')].map(
      (mark) => mark.dataset['figure'],
    )
    expect(keys.length).toBeGreaterThan(6)
    const receipts = [...page.querySelectorAll<HTMLElement>('template[data-receipt]')].map(
      (each) => each.dataset['receipt'],
    )
    expect(new Set(receipts).size).toBe(receipts.length)
    expect(receipts).toEqual(expect.arrayContaining(keys))
  })

  test('says in a receipt who says so, in which words, and what became of it', () => {
    const receipt = pageAt('screen=share').querySelector<HTMLTemplateElement>(
      'template[data-receipt="share~apple~cn~2024-Q4~canalys"]',
    )!.content
    expect(receipt.querySelector('h2')?.textContent).toBe(SCRIPT)
    expect(receipt.querySelector('dl')?.textContent).toBe('quoted15\u00A0%published17\u00A0%')
    expect(receipt.querySelector('.verdict')?.textContent).toContain('17\u00A0%')
    expect(receipt.querySelector('blockquote')?.textContent).toContain('@SUM(1+1), "a\nb"')
  })

  test('names each mark, and says which row and column it stands in', () => {
    const mark = pageAt('screen=share').querySelector('.light-576 [data-figure="share~vivo~cn~2024-Q4~canalys"]')
    expect(mark?.getAttribute('aria-label')).toContain('Q4 2024, 16.5 %, published by Canalys, 1 source')
    expect(mark?.getAttribute('data-row')).toMatch(/^-?\d+$/)
    expect(mark?.getAttribute('data-column')).toMatch(/^-?\d+$/)
  })

  test('rounds places alone: names and keys keep every digit', () => {
    const data = dataset({
      ...HOSTILE,
      vendors: [vendor({ id: 'v1.1234', name: 'Nokia 3.1415' })],
      statements: [statement({ source: 'release', subject: 'v1.1234', value: 12.345 })],
    })
    const page = new DOMParser().parseFromString(lightHtml('screen=share', data), 'text/html')
    const mark = page.querySelector('svg [data-figure="share~v1.1234~cn~2024-Q4~canalys"]')
    expect(mark?.getAttribute('aria-label')).toMatch(/^Nokia 3\.1415, Q4 2024, 12\.345 %/)
  })

  test('promises nothing without its script: no button but the one of the hidden receipt, and links that lead somewhere', () => {
    const page = pageAt('screen=share')
    expect(page.querySelectorAll('[role=button], [tabindex="0"], button:not([hidden] *)')).toHaveLength(0)
    const figure = page.querySelector('h1 a')
    expect(figure?.getAttribute('href')).toBe('../../?screen=share&receipt=share~apple~cn~2024-Q4~canalys')
  })

  test('shows hostile names as words', () => {
    const page = pageAt('')
    expect(page.body.textContent).toContain(COMMAND)
    expect(page.scripts).toHaveLength(0)
    const all = [page, ...[...page.querySelectorAll('template')].map(({ content }) => content)]
    const names = all.flatMap((each) => [...each.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()))
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([])
    expect(all.flatMap((each) => [...each.querySelectorAll('script')])).toEqual([])
  })

  test('keeps the ids of its three drawings apart, and each finds its own', () => {
    const page = pageAt('screen=share&layer=difference')
    const ids = [...page.querySelectorAll('svg [id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...page.querySelectorAll('[fill^="url("]')].map((each) => each.getAttribute('fill')!.slice(5, -1))
    expect(ids).toEqual(expect.arrayContaining(used))
  })
})

describe('two drawings in one', () => {
  test('take either colour where they differ', () => {
    expect(inBoth('<a fill="#ffffff" stroke="#123456"/>', '<a fill="#000000" stroke="#123456"/>')).toBe(
      '<a fill="light-dark(#ffffff,#000000)" stroke="#123456"/>',
    )
  })

  test('must be the same but for colours', () => {
    expect(() => inBoth('<a x="1"/>', '<a x="2"/>')).toThrow('differ at "<a x="1"')
    expect(() => inBoth('<a fill="#ffffff"/>', '<a/>')).toThrow('other parts')
  })
})

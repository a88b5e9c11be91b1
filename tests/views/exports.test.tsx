import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeFile } from '../../src/query/opened'
import * as files from '../../src/query/openFile'
import { open, smallWorld } from './world'

const saved: { name: string; text: string }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs = new Map<string, Blob>()
  let count = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${++count}`
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const entry = { name: this.download, text: '' }
    saved.push(entry)
    void textOf(blobs.get(this.href)!).then((text) => {
      entry.text = text
    })
  })
  // Fonts cannot be had: the picture says so.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  act(closeFile)
})

/** The bytes of a blob as text, with its mark. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      done(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer)),
    )
    reader.readAsArrayBuffer(blob)
  })
}

async function openExport(search = '?screen=share&periods=2024-Q4') {
  const { user } = await open(search)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Export' }))
  await sheet.findByRole('img', { name: /^The picture: Apple led in Q4 2024/ })
  return { user, sheet }
}

describe('the sheet that takes a view elsewhere', () => {
  it('draws the picture as it is chosen, and says what a PNG of it will be', async () => {
    const { user, sheet } = await openExport()
    expect(sheet.getByText('PNG of 1,920 × 1,080 pixels')).toBeInTheDocument()
    expect(sheet.getByText(/typeface of the page could not be loaded/)).toBeInTheDocument()
    await user.click(sheet.getByRole('radio', { name: 'Square' }))
    await user.click(sheet.getByRole('radio', { name: '2×' }))
    expect(await sheet.findByText('PNG of 2,160 × 2,160 pixels')).toBeInTheDocument()
  })

  it('saves SVG, CSV and JSON under names made from the view', async () => {
    const { user, sheet } = await openExport()
    await user.click(sheet.getByRole('radio', { name: 'Dark' }))
    for (const format of ['SVG', 'CSV', 'JSON'])
      await user.click(sheet.getByRole('button', { name: `Download ${format}` }))
    expect(saved.map(({ name }) => name)).toEqual(
      ['svg', 'csv', 'json'].map((ending) => `quotient-share-2024-Q4.${ending}`),
    )
    await waitFor(() => expect(saved.every(({ text }) => text !== '')).toBe(true))
    const [svg, csv, json] = saved.map(({ text }) => text)
    expect(svg).toContain('?screen=share&amp;periods=2024-Q4')
    expect(svg).toContain('fill="#14161a"')
    expect(csv).toMatch(/^\uFEFF"figure"/)
    expect(JSON.parse(json!)).toMatchObject({
      format: 'quotient/1',
      view: { headline: expect.stringContaining('Apple') as string },
    })
    expect(sheet.getAllByText(/^Saved as .* If nothing happened/)).toHaveLength(2)
  })

  it('says why there is no PNG, and saves none', async () => {
    const { user, sheet } = await openExport()
    // jsdom decodes no pictures, as a browser may fail to.
    await user.click(sheet.getByRole('button', { name: 'Download PNG' }))
    expect(await sheet.findByText(/could not draw the PNG/)).toBeInTheDocument()
    expect(saved).toEqual([])
  })

  it('says what to do where the browser refuses to copy', async () => {
    const { user, sheet } = await openExport()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(sheet.getByRole('button', { name: 'Copy for a spreadsheet' }))
    expect(await sheet.findByText(/refuses to copy/)).toBeInTheDocument()
    expect(sheet.getByRole('textbox', { name: 'Details' })).toHaveFocus()
  })
})

const own = smallWorld({
  title: 'My phones',
  vendors: [
    { id: 'apple', name: 'Pear', names: {}, color: '#1f2328', darkColor: null, aliases: [] },
    ...smallWorld().vendors.slice(1),
  ],
})
const fileOf = (content: unknown, name = 'mine.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' })

async function openSheet() {
  const opened = await open('?screen=share&periods=2024-Q4')
  await opened.user.keyboard('/')
  await opened.user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'open a file{Enter}')
  return { ...opened, sheet: within(await screen.findByRole('dialog', { name: 'Open a file' })) }
}

describe('a file of the reader', () => {
  it('takes the place of our data until it is closed', async () => {
    const { user, sheet } = await openSheet()
    await user.upload(sheet.getByLabelText('Choose a file'), fileOf(own))
    const banner = within(await screen.findByRole('complementary', { name: 'Your file' }))
    expect(
      banner.getByText('Showing your file mine.json. These numbers were not checked by this site.'),
    ).toBeInTheDocument()
    expect(await screen.findByRole('heading', { level: 1, name: /^Pear led in Q4 2024/ })).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(banner.getByRole('button', { name: 'Back to Quotient’s data' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Apple led in Q4 2024/ })).toBeInTheDocument()
    expect(screen.queryByRole('complementary', { name: 'Your file' })).not.toBeInTheDocument()
  })

  it('changes nothing while anything is wrong with it, and says what', async () => {
    const { user, sheet } = await openSheet()
    const wrong = { ...own, statements: own.statements.map((each) => ({ ...each, source: 'nobody' })) }
    await user.upload(sheet.getByLabelText('Choose a file'), fileOf(wrong, 'wrong.json'))
    const alert = within(await sheet.findByRole('alert'))
    expect(alert.getByRole('heading')).toHaveTextContent('wrong.json has 14 problems. Nothing has changed.')
    expect(alert.getAllByText(/^statements\[\d+\]\.source$/)).toHaveLength(5)
    await user.upload(sheet.getByLabelText('Choose a file'), fileOf('{"format"', 'cut.json'))
    expect(await sheet.findByText(/cut\.json has a problem/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('Apple led')
  })

  it('is opened where it is dropped', async () => {
    await open('?screen=share&periods=2024-Q4')
    expect(dropped(fileOf('<html>', 'page.json')).defaultPrevented).toBe(true)
    const sheet = within(await screen.findByRole('dialog', { name: 'Open a file' }))
    expect(sheet.getByText(/page\.json has a problem/)).toBeInTheDocument()
  })

  it('that was dropped is left without a word', async () => {
    const opening = vi.spyOn(files, 'openFile')
    // A worker that is never ready: there is time to leave it.
    vi.stubGlobal('Worker', function worker() {
      return { addEventListener() {}, terminate() {} }
    })
    const { user } = await open('?screen=share&periods=2024-Q4')
    dropped(Object.defineProperty(fileOf('<html>', 'page.json'), 'size', { value: files.LARGE_BYTES }))
    await user.click(await screen.findByRole('button', { name: 'Stop reading' }))
    expect(await opening.mock.results[0]?.value).toBe('left')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

function dropped(file: File): Event {
  const drop = new Event('drop', { cancelable: true, bubbles: true })
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [file] } })
  document.body.dispatchEvent(drop)
  return drop
}

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataset, quote, source, statement } from '../make'

/** A program is started for each case; on a busy machine that takes seconds. */
const SLOW = { timeout: 60_000 }

let folder = ''
const at = (name: string) => join(folder, name)

const TEXT = 'A headline\nVivo led with a 17% share.\n'
const good = dataset({ statements: [statement({ quote: quote() })] })
const lie = dataset({ statements: [statement({ value: 18, quote: quote() })] })
const tricky = dataset({
  sources: ['../secret', 'a/b', 'linked', 'large', 'binary', 'daily'].map((id) => source({ id })),
  statements: [],
})

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-data-'))
  for (const name of ['articles', 'tricky', 'folder.json']) mkdirSync(at(name))
  const files = { good, lie, tricky, shape: { ...good, title: 5, '\u001B[31m': 1, vendors: '\u001B[2J' } }
  for (const [name, file] of Object.entries(files)) writeFileSync(at(`${name}.json`), JSON.stringify(file, null, 2))
  writeFileSync(at('empty.json'), '')
  writeFileSync(at('cut.json'), JSON.stringify(good).slice(0, 200))
  writeFileSync(at('page.json'), '<!doctype html><p>404')
  writeFileSync(at('binary.json'), Buffer.from([0x7b, 0, 0xff, 0xfe]))
  writeFileSync(at('utf16.json'), Buffer.from('\uFEFF{}', 'utf16le'))
  writeFileSync(at('bom.json'), `\uFEFF${JSON.stringify(good)}`)
  writeFileSync(at('articles/daily.txt'), TEXT)
  writeFileSync(at('secret.txt'), 'not yours')
  symlinkSync(at('secret.txt'), at('tricky/linked.txt'))
  writeFileSync(at('tricky/large.txt'), 'a'.repeat(1_000_001))
  writeFileSync(at('tricky/binary.txt'), Buffer.from([1, 0, 2]))
})

afterAll(() => rmSync(folder, { recursive: true }))

type Run = { code: number; out: string; err: string }

/** Runs a command of src/cli as a person would. The folder's own name, new each time, is printed as DIR. */
function run(command: string, ...given: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const program = [`src/cli/${command}.ts`, ...given]
    execFile('node_modules/.bin/tsx', program, { timeout: SLOW.timeout }, (error, out, err) => {
      const code = error ? Number(error.code) : 0
      resolve({ code, out: out.replaceAll(folder, 'DIR'), err: err.replaceAll(folder, 'DIR') })
    })
  })
}

const check = (...given: string[]) => run('checkData', ...given)

describe.concurrent('what can be read', SLOW, () => {
  test('a clean file exits 0 and is counted', async ({ expect }) => {
    expect(await check(at('good.json'), '--articles', at('articles'))).toEqual({
      code: 0,
      out: 'verdicts: 1 unpublished\nDIR/good.json: no problems, no warnings.\n',
      err: '',
    })
  })

  test('a byte order mark makes no difference', async ({ expect }) => {
    expect(await check(at('bom.json'))).toMatchObject({ code: 0 })
  })

  test('a lie exits 1 and is named with both numbers, a line a problem', async ({ expect }) => {
    expect(await check(at('lie.json'))).toEqual({
      code: 1,
      out: [
        'value-not-in-quote: 1 problem',
        '  statements[0].value: expected a number that "with a 17% share" states, found 18 percent. Correct the value or the quotation; mark it "implied" only if the words imply it.',
        'verdicts: 1 unpublished',
        'DIR/lie.json: 1 problem, no warnings.\n',
      ].join('\n'),
      err: '',
    })
  })

  test('--json prints one object and nothing else', async ({ expect }) => {
    const { code, out, err } = await check(at('lie.json'), '--json')
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toEqual({
      ok: false,
      file: 'DIR/lie.json',
      problems: [
        {
          code: 'value-not-in-quote',
          path: 'statements[0].value',
          found: '18 percent',
          expected: expect.any(String),
          next: expect.any(String),
        },
      ],
      warnings: [],
      verdicts: [
        {
          statement: expect.any(String),
          verdict: 'unpublished',
          coordinate: null,
          published: [],
          sentence: expect.stringContaining('Nothing is on record'),
          derived: false,
          open: [],
          together: [],
          alternatives: [],
          notice: null,
        },
      ],
      conflicts: [],
    })
  })

  test.each([
    ['empty.json', 'empty'],
    ['cut.json', 'truncated'],
    ['page.json', 'got-html'],
    ['shape.json', 'shape'],
  ])('%s exits 1 with the code %s', async (file, code) => {
    const { code: exit, out } = await check(at(file), '--json')
    const { problems } = JSON.parse(out) as { problems: { code: string }[] }
    expect([exit, problems[0]?.code]).toEqual([1, code])
  })

  test('control characters of a file never reach the terminal', async ({ expect }) => {
    const { out } = await check(at('shape.json'))
    expect(out).toContain(String.raw`found "\x1b[2J"`)
    expect(out).not.toContain('\u001B')
  })
})

describe.concurrent('what cannot be read exits 2 with one sentence', SLOW, () => {
  test.each<[string, string[], string]>([
    ['no file', [], 'Name one file. USAGE'],
    ['two files', ['a.json', 'b.json'], 'Name one file. USAGE'],
    ['an unknown option', ['a.json', '--fix'], "Unknown option '--fix'. USAGE"],
    ['an option without its value', ['a.json', '--articles'], "Option '--articles <value>' argument missing. USAGE"],
    ['an empty directory name', ['a.json', '--articles', ''], '--articles needs a directory. USAGE'],
    ['a missing file', ['DIR/none.json'], 'DIR/none.json does not exist.'],
    ['a name with control characters', ['no\u001B[31m.json'], String.raw`no\x1b[31m.json does not exist.`],
    ['a directory', ['DIR/folder.json'], 'DIR/folder.json is a directory; name the file in it.'],
    ['a device that never ends', ['/dev/zero'], '/dev/zero is no regular file.'],
    ['a binary', ['DIR/binary.json'], 'DIR/binary.json is no UTF-8 text.'],
    ['UTF-16', ['DIR/utf16.json'], 'DIR/utf16.json is no UTF-8 text.'],
    ['a missing directory', ['DIR/good.json', '--articles', 'DIR/none'], 'DIR/none does not exist.'],
    ['a file for a directory', ['DIR/good.json', '--articles', 'DIR/lie.json'], 'DIR/lie.json is no directory.'],
  ])('%s', async (_, given, expected) => {
    const result = await check(...given.map((each) => each.replace('DIR', folder)))
    const usage = 'Usage: npm run check-data -- FILE [--articles DIR] [--json]'
    expect(result).toEqual({ code: 2, out: '', err: `${expected.replace('USAGE', usage)}\n` })
  })
})

describe.concurrent('articles', SLOW, () => {
  test('an id never becomes a path, a link leads nowhere, and what is no text is named', async ({ expect }) => {
    const { code, out } = await check(at('tricky.json'), '--articles', at('tricky'), '--json')
    const { problems, warnings } = JSON.parse(out) as Record<string, { code: string; path: string; found: string }[]>
    expect(code).toBe(1)
    expect(problems?.map((problem) => `${problem.code} ${problem.path} ${problem.found}`)).toEqual([
      'article-unreadable sources[2].id "linked.txt", a link out of the directory',
      'article-too-large sources[3].id "large.txt" with 1000001 bytes',
      'article-unreadable sources[4].id "binary.txt", which is no UTF-8 text',
    ])
    expect(warnings?.map((warning) => `${warning.code} ${warning.path} ${warning.found}`)).toEqual([
      'article-missing sources[0].id "../secret", which can name no file',
      'article-missing sources[1].id "a/b", which can name no file',
      'article-missing sources[5].id no "daily.txt"',
    ])
    expect(out).not.toContain('not yours')
  })

  test('a quotation that the text does not have is found out', async ({ expect }) => {
    mkdirSync(at('other'))
    writeFileSync(at('other/daily.txt'), TEXT.replace('17%', '18%'))
    const { code, out } = await check(at('good.json'), '--articles', at('other'))
    expect(code).toBe(1)
    expect(out).toContain('quote-not-found: 1 problem')
  })
})

describe('an edition', SLOW, () => {
  test('is sealed into the text without another change, and a change after that is found out', async () => {
    const text = JSON.stringify({ ...good, edition: null }, null, 2)
    const file = at('sealed.json')
    writeFileSync(file, text)
    expect(await run('sealEdition', file)).toMatchObject({ code: 0, err: '' })
    const sealed = readFileSync(file, 'utf8')
    expect(sealed.replace(/"sha256-[0-9a-f]{64}"/, 'null')).toBe(text)
    expect(await check(file)).toMatchObject({ code: 0 })
    writeFileSync(file, sealed.replace('A data set for a test', 'Another title'))
    const { code, out } = await check(file)
    expect(code).toBe(1)
    expect(out).toContain('edition: 1 problem')
  })

  test('does not depend on the order of keys or on white space', async () => {
    const file = at('order.json')
    writeFileSync(file, JSON.stringify(good))
    await run('sealEdition', file)
    const sealed = JSON.parse(readFileSync(file, 'utf8')) as object
    expect(sealed).toHaveProperty('edition', expect.stringMatching(/^sha256-/))
    writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(sealed).toReversed()), null, 4))
    expect(await check(file)).toMatchObject({ code: 0 })
  })

  test('is written as the first field of a file that has none', async () => {
    const { edition: _edition, ...bare } = good
    const file = at('bare.json')
    writeFileSync(file, JSON.stringify(bare, null, 2))
    expect(await run('sealEdition', file)).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"edition": "sha256-[0-9a-f]{64}",\n {2}"format"/)
  })
})

test('the JSON Schema in public/ is the one that the code makes', SLOW, async () => {
  expect(await run('makeJsonSchema', '--check')).toEqual({ code: 0, out: '', err: '' })
  expect(await run('makeJsonSchema', '--force')).toMatchObject({ code: 2, out: '' })
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CLEAN, PLANTED } from './lintCases'

const ROOT = resolve(import.meta.dirname, '..')
const OXLINT = resolve(ROOT, 'node_modules/oxlint/bin/oxlint')

type Diagnostic = { code: string; message: string; help?: string; filename: string }

/** Lints a tree of its own with our rules; a rule file that lets everything pass would otherwise look like clean code. */
function lint(files: Record<string, string>): Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'quotient-lint-'))
  try {
    cpSync(resolve(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), `${text}\n`)
    }
    const { stdout, stderr } = spawnSync(process.execPath, [OXLINT, '--format=json'], { cwd: folder, encoding: 'utf8' })
    if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`)
    const report = JSON.parse(stdout) as { diagnostics: Diagnostic[]; number_of_files: number }
    expect(report.number_of_files).toBe(Object.keys(files).length)
    return report.diagnostics
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const fileOf = (index: number) => PLANTED[index]!.file.replace(/(\.tsx?)$/, `.planted${index}$1`)

describe('the rules of .oxlintrc.json', () => {
  let diagnostics: Diagnostic[] = []

  beforeAll(() => {
    diagnostics = lint({ ...CLEAN, ...Object.fromEntries(PLANTED.map(({ text }, index) => [fileOf(index), text])) })
  })

  it('let a clean tree pass', () => {
    expect(lint(CLEAN)).toEqual([])
  })

  it('report files that import each other in a circle', () => {
    const circle = {
      'src/views/one.ts': "import { two } from './two'\nexport const one = () => two",
      'src/views/two.ts': "import { one } from './one'\nexport const two = () => one",
    }
    expect(lint(circle).map(({ code }) => code)).toContain('import(no-cycle)')
  })

  it.each(PLANTED.map(({ file, text, says }, index) => ({ file, text, says, index })))(
    'report $text in $file',
    ({ says, index }) => {
      const reports = diagnostics.filter(({ filename }) => filename.endsWith(fileOf(index)))
      expect(reports.map(({ code, message, help }) => `${code} ${message} ${help ?? ''}`).join('\n')).toContain(says)
    },
  )
})

describe('the folders of src', () => {
  it('have no folders of their own, but for those that have a rule: it matches the text of a path', () => {
    const layers = readdirSync(resolve(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const inner = layers.flatMap(({ name }) =>
      readdirSync(resolve(ROOT, 'src', name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${name}/${entry.name}`),
    )
    expect(inner).toEqual(['domain/texts', 'export/pptx', 'views/parts'])
  })
})

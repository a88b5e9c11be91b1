import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Source } from '../schema/dataset'
import { MAX_CHARACTERS } from '../schema/jsonText'
import { type Problem, shown } from '../schema/problems'

/** Thrown for what cannot be read at all: one sentence for stderr, exit code 2. */
export class CannotRead extends Error {}

const MAX_ARTICLE_BYTES = 1_000_000

/** The text of a file; refuses what is missing, no regular file (a pipe would never end), too large, or no text. */
export function readText(path: string): string {
  const size = sizeOf(path)
  if (size > 4 * MAX_CHARACTERS) throw new CannotRead(`${path} is too large: ${size} bytes.`)
  const text = decoded(readFileSync(path))
  if (text === null) throw new CannotRead(`${path} is no UTF-8 text.`)
  return text
}

function sizeOf(path: string): number {
  const stats = attempt(() => statSync(path), path)
  if (stats.isDirectory()) throw new CannotRead(`${path} is a directory; name the file in it.`)
  if (!stats.isFile()) throw new CannotRead(`${path} is no regular file.`)
  return stats.size
}

function attempt<T>(read: () => T, path: string): T {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CannotRead(REASONS[code]?.(path) ?? `${path} cannot be read (${code || String(error)}).`, {
      cause: error,
    })
  }
}

const REASONS: Record<string, (path: string) => string> = {
  ENOENT: (path) => `${path} does not exist.`,
  EACCES: (path) => `${path} may not be read by you.`,
  ENOTDIR: (path) => `${path} is no directory.`,
  ERR_INVALID_ARG_VALUE: (path) => `${path} is no path.`,
}

/** Bytes as text, or null for what is no UTF-8 or has a zero byte. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

type Articles = { texts: Map<string, string>; problems: Problem[]; warnings: Problem[] }

/**
 * The texts of a directory by source id. Only names that the directory itself lists are opened, so that an id never
 * becomes a path, and no link leads out of it. An article without a text is a warning; other sources may have one.
 */
export function readArticles(directory: string, sources: readonly Source[]): Articles {
  const names = new Set(attempt(() => readdirSync(directory), directory))
  const root = attempt(() => realpathSync(directory), directory)
  const articles: Articles = { texts: new Map(), problems: [], warnings: [] }
  for (const [index, { id, kind }] of sources.entries()) {
    const path = `sources[${index}].id`
    const isName = !/[/\\]|\.\./.test(id)
    if (isName && names.has(`${id}.txt`)) {
      const text = articleText(root, `${id}.txt`)
      if (typeof text === 'string') articles.texts.set(id, text)
      else articles.problems.push({ ...text, path })
    } else if (kind === 'article') articles.warnings.push(missing(id, path, isName))
  }
  return articles
}

function articleText(root: string, name: string): string | Omit<Problem, 'path'> {
  try {
    const path = realpathSync(join(root, name))
    if (!path.startsWith(root + sep)) return unreadable(`${shown(name)}, a link out of the directory`)
    const size = sizeOf(path)
    if (size > MAX_ARTICLE_BYTES) return tooLarge(name, size)
    return decoded(readFileSync(path)) ?? unreadable(`${shown(name)}, which is no UTF-8 text`)
  } catch (error) {
    return unreadable(`${shown(name)}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function unreadable(found: string): Omit<Problem, 'path'> {
  return {
    code: 'article-unreadable',
    found,
    expected: 'a text file in UTF-8',
    next: 'Save the article as plain text.',
  }
}

function tooLarge(name: string, size: number): Omit<Problem, 'path'> {
  return {
    code: 'article-too-large',
    found: `${shown(name)} with ${size} bytes`,
    expected: `at most ${MAX_ARTICLE_BYTES} bytes`,
    next: 'Keep the text of the article alone.',
  }
}

function missing(id: string, path: string, isName: boolean): Problem {
  return {
    code: 'article-missing',
    path,
    found: isName ? `no ${shown(`${id}.txt`)}` : `${shown(id)}, which can name no file`,
    expected: 'the text of the article, to check its quotations',
    next: isName ? 'Put it into the directory.' : 'Choose an id without "/", "\\" and "..".',
  }
}

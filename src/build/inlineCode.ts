import { createHash } from 'node:crypto'
import { escaped } from '../export/xml'

/**
 * The code that pages carry in themselves, so that their first picture waits for no other file. Whatever goes through here
 * is named in the policy by its hash; nothing else inline is allowed, whoever wrote it.
 */
export type InlineCode = {
  style: (css: string) => string
  /** `attributes` is what the script is told; the policy names the code alone. */
  script: (code: string, attributes?: Readonly<Record<string, string>>) => string
  /** What the policy names: `'sha256-…'`, in a fixed order. */
  sources: () => { styles: string[]; scripts: string[] }
}

/** Elements for the heads of pages, and what became of them. Throws for code that would end its element early. */
export function inlineCode(): InlineCode {
  const [styles, scripts] = [new Set<string>(), new Set<string>()]
  const element = (name: 'style' | 'script', content: string, known: Set<string>, attributes = {}) => {
    const text = content.trim()
    if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`an inline ${name} would end early`)
    known.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    const told = Object.entries<string>(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
    return `<${name}${told.join('')}>${text}</${name}>`
  }
  return {
    style: (css) => element('style', css, styles),
    script: (code, attributes) => element('script', code, scripts, attributes),
    sources: () => ({ styles: [...styles].toSorted(), scripts: [...scripts].toSorted() }),
  }
}

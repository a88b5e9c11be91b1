import { unzipSync } from 'fflate'
import { dirname, join } from 'node:path/posix'

/** A package as its parts by path, those of its embedded workbooks behind "!". */
export function unpacked(bytes: Uint8Array, prefix = ''): Map<string, Document> {
  const parts = new Map<string, Document>()
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) for (const [inner, own] of unpacked(content, `${prefix}${path}!`)) parts.set(inner, own)
    else parts.set(prefix + path, parsed(new TextDecoder('utf-8', { fatal: true }).decode(content)))
  }
  return parts
}

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const [error] = document.getElementsByTagName('parsererror')
  if (error) throw new Error(`${error.textContent}\n${text.slice(0, 300)}`)
  return document
}

/** Every element of a name in a part, with its prefix. */
export function all(part: Document | Element | undefined, name: string): Element[] {
  return [...(part?.getElementsByTagName(name) ?? [])]
}

/** The value of an attribute of each element of a name. */
export function said(part: Document | Element | undefined, name: string, attribute: string): (string | null)[] {
  return all(part, name).map((each) => each.getAttribute(attribute))
}

type Relation = { from: string; id: string; target: string; isExternal: boolean; type: string }

/** All relations of a package, what they lead to as a path from the root. */
export function relationsIn(parts: ReadonlyMap<string, Document>): Relation[] {
  return [...parts].flatMap(([path, part]) => {
    const match = /^(.*!)?(.*?)_rels\/(.*)\.rels$/.exec(path)
    if (!match) return []
    const [, book = '', folder = '', file = ''] = match
    return all(part, 'Relationship').map((each) => {
      const isExternal = each.getAttribute('TargetMode') === 'External'
      const target = each.getAttribute('Target') ?? ''
      return {
        from: `${book}${folder}${file}`,
        id: each.getAttribute('Id') ?? '',
        type: each.getAttribute('Type') ?? '',
        target: isExternal ? target : book + join(dirname(`${folder}x`), target),
        isExternal,
      }
    })
  })
}

/** The elements of a part, found by walking it: a live collection of them all is slow here. */
export function elementsIn(node: Node): Element[] {
  const own: Element[] = []
  const visit = (each: Node) => {
    if (each.nodeType === 1) own.push(each as Element)
    for (let child = each.firstChild; child; child = child.nextSibling) visit(child)
  }
  visit(node)
  return own
}

import { strToU8, zipSync } from 'fflate'
import { el, type Markup, partText } from './markup'

/** What a part refers to: another part by its path, or an https address outside. */
export type Relation = { id: string; type: string; target: string; isExternal?: boolean }

/** A part of a package: its path from the root, what it is, what is in it and what it refers to. */
export type Part = {
  path: string
  /** The content type. */
  type: string
  content: Markup | Uint8Array
  relations?: readonly Relation[]
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const RELATIONS = `${PACKAGE}/relationships`
/** What every type of relation and of part begins with. */
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const OFFICE_TYPES = 'application/vnd.openxmlformats-officedocument'

/**
 * Parts as a package (ISO 29500-2): the same bytes whenever and wherever it is made. `roots` are the relations of the
 * package itself.
 */
export function packaged(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(partText(contentTypes(parts))) }
  const add = (path: string, content: Markup | Uint8Array) => {
    files[path] = typeof content === 'string' ? strToU8(partText(content)) : content
  }
  add('_rels/.rels', relationsOf(roots, ''))
  for (const { path, content, relations = [] } of parts) {
    add(path, content)
    if (relations.length > 0) add(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationsOf(relations, path))
  }
  // A zip file has the time of the clock on the wall, without its zone: this one is the same on every wall.
  return zipSync(files, { mtime: new Date(2000, 0, 1, 12), level: 6 })
}

function contentTypes(parts: readonly Part[]): Markup {
  return el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type })),
  )
}

function relationsOf(relations: readonly Relation[], from: string): Markup {
  return el(
    'Relationships',
    { xmlns: RELATIONS },
    relations.map(({ id, type, target, isExternal = false }) =>
      el('Relationship', {
        Id: id,
        Type: type.startsWith('http') ? type : `${OFFICE_RELATIONS}/${type}`,
        Target: isExternal ? target : relative(from, target),
        TargetMode: isExternal ? 'External' : null,
      }),
    ),
  )
}

/** The way from one part to another: "../charts/chart1.xml". */
function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')]
  const shared = own.findIndex((folder, index) => folder !== other[index])
  const kept = shared < 0 ? own.length : shared
  return [...own.slice(kept).map(() => '..'), ...other.slice(kept)].join('/')
}

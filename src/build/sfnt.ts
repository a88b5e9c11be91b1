import { inflateSync } from 'node:zlib'

type Table = { tag: string; bytes: Buffer }

const HEADER = 12
const RECORD = 16

/**
 * The tables of a WOFF file, unpacked.
 * Source: WOFF File Format 1.0, https://www.w3.org/TR/WOFF/, sections 3 to 5.
 */
export function tablesOf(woff: Buffer): Table[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file')
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = 44 + index * 20
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    return { tag: woff.toString('latin1', at, at + 4), bytes: packed < length ? inflateSync(bytes) : bytes }
  })
}

/**
 * A font file of these tables that goes by a family of our choice: files for one weight each carry it in their family's
 * name, where no style sheet would look for it. The weight itself stands in the table OS/2. Checksums are left zero, which
 * no rasteriser reads.
 * Source: OpenType, https://learn.microsoft.com/typography/opentype/spec/otff and …/spec/name
 */
export function sfntOf(tables: readonly Table[], family: string): Buffer {
  const named = tables.map((table) => (table.tag === 'name' ? { ...table, bytes: nameTable(family) } : table))
  const isCff = tables.some(({ tag }) => tag === 'CFF ')
  let offset = HEADER + named.length * RECORD
  const records = named.map(({ tag, bytes }) => {
    const record = Buffer.concat([Buffer.from(tag, 'latin1'), uint32(0), uint32(offset), uint32(bytes.length)])
    offset += padded(bytes.length)
    return record
  })
  const selector = Math.floor(Math.log2(named.length))
  const range = 2 ** selector * RECORD
  const numbers = [named.length, range, selector, named.length * RECORD - range].map(uint16)
  const bodies = named.map(({ bytes }) => Buffer.concat([bytes], padded(bytes.length)))
  return Buffer.concat([isCff ? Buffer.from('OTTO') : uint32(0x0001_0000), ...numbers, ...records, ...bodies])
}

/** Family, style and the name that a font must have for PostScript (1, 2 and 6), in English, as Windows reads them. */
function nameTable(family: string): Buffer {
  const names = [
    { id: 1, bytes: inUtf16(family) },
    { id: 2, bytes: inUtf16('Regular') },
    { id: 6, bytes: inUtf16(family.replaceAll(' ', '')) },
  ]
  let offset = 0
  const records = names.map(({ id, bytes }) => {
    const record = [3, 1, 0x409, id, bytes.length, offset]
    offset += bytes.length
    return Buffer.concat(record.map(uint16))
  })
  const head = [0, names.length, 6 + names.length * 12].map(uint16)
  return Buffer.concat([...head, ...records, ...names.map(({ bytes }) => bytes)])
}

function inUtf16(words: string): Buffer {
  return Buffer.from(words, 'utf16le').swap16()
}

/**
 * The signs that a font has, by their number in Unicode: from its character map in format 4, which every font has, so
 * without those beyond the first 65,536.
 */
export function signsOf(tables: readonly Table[]): Set<number> {
  const map = tables.find(({ tag }) => tag === 'cmap')?.bytes
  const signs = new Set<number>()
  if (!map) return signs
  for (let index = 0; index < map.readUInt16BE(2); index++) {
    const at = map.readUInt32BE(8 + 8 * index)
    if (map.readUInt16BE(at) !== 4) continue
    const segments = map.readUInt16BE(at + 6) / 2
    for (let segment = 0; segment < segments; segment++) {
      const last = map.readUInt16BE(at + 14 + 2 * segment)
      for (let sign = map.readUInt16BE(at + 16 + 2 * (segments + segment)); sign <= last; sign++) signs.add(sign)
    }
  }
  return signs
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

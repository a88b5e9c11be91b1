import { catalogOf } from '../../src/domain/catalog'
import type { Coordinates } from '../../src/domain/coordinates'
import { type Figure, figureOf } from '../../src/domain/figures'
import { layerOf } from '../../src/domain/layers'
import { type Side, sideOf } from '../../src/domain/sides'
import type { Dataset, Statement } from '../../src/schema/dataset'
import { dataset, researchFirm, source, statement, vendor } from '../make'

export type Own = Partial<Statement>

const VENDORS = { apple: 'Apple', vivo: 'vivo', huawei: 'Huawei', xiaomi: 'Xiaomi', oppo: 'OPPO', honor: 'HONOR' }

/** Six vendors, two articles, and a page of each kind that publishes. */
export const DATA: Dataset = dataset({
  vendors: Object.entries(VENDORS).map(([id, name]) => vendor({ id, name })),
  researchFirms: [researchFirm(), researchFirm({ id: 'idc', name: 'IDC' })],
  sources: [
    source({ publisher: 'The Daily (daily.example)' }),
    source({ id: 'weekly', publisher: 'The Weekly' }),
    source({ id: 'release', kind: 'release', publisher: 'Canalys' }),
    source({ id: 'filing', kind: 'filing', publisher: 'Apple Inc.' }),
    source({ id: 'reprint', kind: 'reprint', publisher: 'Reprints' }),
    source({ id: 'r2', kind: 'reprint', publisher: 'Second reprints' }),
    source({ id: 'r3', kind: 'reprint', publisher: 'Third reprints' }),
    source({ id: 'reprint-2025', kind: 'reprint', publisher: 'Reprints of 2025', publishedOn: '2025-01-16' }),
    source({ id: 'reprint-2026', kind: 'reprint', publisher: 'Reprints of 2026', publishedOn: '2026-03' }),
  ],
})

export const CATALOG = catalogOf(DATA)

/** Where most of these tests look. */
export const PLACE = { market: 'cn', researchFirm: 'canalys' }

/** Statements with the ids s0, s1, …; of the article "daily" unless told otherwise. */
export function statements(all: Own[]): Statement[] {
  return all.map((own, index) => statement({ id: `s${index}`, ...own }))
}

/** A side of its own articles. */
export function quoted(...all: Own[]): Side {
  return sideOf(statements(all), 'quoted', CATALOG)
}

/** A side of what the release says, unless told otherwise. */
export function published(...all: Own[]): Side {
  return sideOf(statements(all.map((own) => ({ source: 'release', ...own }))), 'published', CATALOG)
}

/** The figure of statements that share their coordinates, on the side of the first one's source. */
export function figureFrom(...all: Own[]): Figure {
  const made = statements(all)
  return figureOf(made, layerOf(CATALOG.sources.get(made[0]!.source)!), CATALOG)!
}

/** Shares of the release at one period: `shares({ apple: 17, vivo: 16 })`. */
export function shares(values: Record<string, number>, own: Own = {}): Own[] {
  return Object.entries(values).map(([subject, value]) => ({ subject, value, ...own }))
}

/** The ranks of vendors, in the order of their names here. */
export function ranks(subjects: string, own: Own = {}): Own[] {
  return subjects
    .split(' ')
    .map((subject, index) => ({ subject, measure: 'rank', value: index + 1, unit: null, ...own }))
}

/** Counts in million units. */
export function counts(values: Record<string, number>, own: Own = {}): Own[] {
  return shares(values, { measure: 'shipments', unit: 'million units', ...own })
}

/** The coordinates of Apple's share in the fourth quarter of 2024, unless told otherwise. */
export function at(own: Partial<Coordinates> = {}): Coordinates {
  return { ...PLACE, measure: 'share', subject: 'apple', period: '2024-Q4', window: null, inPoints: false, ...own }
}

/** Words with plain spaces, as a test writes them. */
export function plain(words: string | undefined): string | undefined {
  return words?.replaceAll('\u00A0', ' ')
}

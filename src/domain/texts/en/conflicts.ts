import type { ConflictKind, Parties } from '../../conflicts'

const kinds: Record<ConflictKind, string> = {
  rounding: 'rounding edge',
  slip: 'a slip',
  edition: 'another edition',
  period: 'another period',
  scope: 'another scope',
  points: 'per cent against points',
  firm: 'another research firm',
  open: 'a part left open',
  unexplained: 'not explained',
}

const parties: Record<Parties, string> = {
  articles: 'Articles against articles',
  pages: 'Pages that print the same figure differently',
  firms: 'Research firms that count differently',
}

/** Where sources contradict each other. */
export const conflicts = {
  kinds,
  parties,
  side: (amount: string, names: string) => `${amount} (${names})`,
  sentence: (what: string, sides: string, kind: string) => `${what}: ${sides}; ${kind}.`,
}

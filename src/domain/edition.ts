const PREFIX = 'sha256-'

/** An edition as addresses, notices and citations name it: the first eight digits of its digest; null where there is none. */
export function shortEdition(edition: string | null): string | null {
  return edition?.slice(PREFIX.length, PREFIX.length + 8) ?? null
}

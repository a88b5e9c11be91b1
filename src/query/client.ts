import { QueryClient } from '@tanstack/react-query'
import { LoadFailure } from './loadFailure'

const RETRY_AFTER_MS = 500

/**
 * The client, with the defaults that a static file needs. The library's own would retry a missing file for seven
 * seconds, wait without end while the browser calls itself offline, and fetch again on every focus.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 1 && error instanceof LoadFailure && error.retryable,
        retryDelay: RETRY_AFTER_MS,
        // Data never changes in place, and comparing two big slices deeply takes longer than drawing one.
        structuralSharing: false,
        // Data before error: what is good stays on screen when asking again fails.
        throwOnError: (_error, query) => query.state.data === undefined,
      },
    },
  })
}

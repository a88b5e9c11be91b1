import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DataSource } from './dataSource'
import { SourceContext } from './hooks'

type Props = { source: DataSource; client: QueryClient; children: ReactNode }

/** Gives the hooks of `hooks.ts` the source that they ask and the client that remembers its answers. */
export function DataProvider({ source, client, children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <SourceContext value={source}>{children}</SourceContext>
    </QueryClientProvider>
  )
}

import { QueryClientContext } from '@tanstack/react-query'
import { useContext } from 'react'
import { create } from 'zustand'

const attempts = create(() => ({ count: 0 }))

/** How often readers have tried again: what failed in one place was asked for in others too. */
export function useAttempts(): number {
  return attempts(({ count }) => count)
}

/** Asks anew for all that failed or still waits; what is there stays. Outside a DataProvider there is nothing to ask. */
export function useRetry(): () => void {
  const client = useContext(QueryClientContext)
  return () => {
    void client?.resetQueries({ predicate: (query) => query.state.data === undefined })
    attempts.setState(({ count }) => ({ count: count + 1 }))
  }
}

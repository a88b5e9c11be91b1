import { Component, type ReactNode } from 'react'
import { useAttempts, useRetry } from '../../query/retry'
import { LoadFailure } from '../../query/loadFailure'
import { reloadPage } from '../../state/syncUrl'
import { FailureCard } from './FailureCard'

type Props = { resetKey?: string | number | null; children: ReactNode }

/**
 * A failure below costs this part alone. It tries again when asked to, and by itself when `resetKey` changes, or when what
 * could not be loaded is tried again anywhere.
 */
export function Boundary({ resetKey = null, children }: Props) {
  const retry = useRetry()
  return (
    <Catcher resetKey={resetKey} attempt={useAttempts()} onRetry={retry}>
      {children}
    </Catcher>
  )
}

type CatcherProps = {
  resetKey: string | number | null
  attempt: number
  onRetry: () => void
  children: ReactNode
}
type CatcherState = Pick<CatcherProps, 'resetKey' | 'attempt'> & { error: Error | null; hasRetried: boolean }

/** React catches errors in classes alone. */
class Catcher extends Component<CatcherProps, CatcherState> {
  override state: CatcherState = {
    error: null,
    hasRetried: false,
    resetKey: this.props.resetKey,
    attempt: this.props.attempt,
  }

  static getDerivedStateFromError(thrown: unknown): Partial<CatcherState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  /** A new key forgets the error in the same render, so that the old card never stands beside a new choice. */
  static getDerivedStateFromProps({ resetKey, attempt }: CatcherProps, state: CatcherState): CatcherState | null {
    if (resetKey !== state.resetKey) return { error: null, hasRetried: false, resetKey, attempt }
    if (attempt === state.attempt) return null
    return { ...state, attempt, error: state.error instanceof LoadFailure ? null : state.error }
  }

  override render() {
    const { error, hasRetried } = this.state
    if (error === null) return this.props.children
    return <FailureCard error={error} onRetry={this.#retry} takesFocus={hasRetried} />
  }

  #retry = () => {
    const { error } = this.state
    if (error instanceof LoadFailure && error.needsReload) return reloadPage()
    this.props.onRetry()
    this.setState({ error: null, hasRetried: true })
  }
}

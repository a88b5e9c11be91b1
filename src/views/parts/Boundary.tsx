import { Component, type ReactNode } from 'react'
import { useRetry } from '../../query/hooks'
import { FailureCard } from './FailureCard'

type Props = { resetKey?: string | number | null; children: ReactNode }

/** A failure below costs this part alone. It tries again when asked to, and by itself when `resetKey` changes. */
export function Boundary({ resetKey = null, children }: Props) {
  const retry = useRetry()
  return (
    <Catcher resetKey={resetKey} onRetry={retry}>
      {children}
    </Catcher>
  )
}

type CatcherProps = { resetKey: string | number | null; onRetry: () => void; children: ReactNode }
type CatcherState = { error: Error | null; hasRetried: boolean; resetKey: string | number | null }

/** React catches errors in classes alone. */
class Catcher extends Component<CatcherProps, CatcherState> {
  override state: CatcherState = { error: null, hasRetried: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(thrown: unknown): Partial<CatcherState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  /** A new key forgets the error in the same render, so that the old card never stands beside a new choice. */
  static getDerivedStateFromProps({ resetKey }: CatcherProps, state: CatcherState): CatcherState | null {
    return resetKey === state.resetKey ? null : { error: null, hasRetried: false, resetKey }
  }

  override render() {
    const { error, hasRetried } = this.state
    if (error === null) return this.props.children
    return <FailureCard error={error} onRetry={this.#retry} takesFocus={hasRetried} />
  }

  #retry = () => {
    this.props.onRetry()
    this.setState({ error: null, hasRetried: true })
  }
}

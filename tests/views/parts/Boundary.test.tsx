import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LoadFailure } from '../../../src/query/loadFailure'
import { Boundary } from '../../../src/views/parts/Boundary'

const trouble: { thrown: unknown } = { thrown: null }

function Part() {
  if (trouble.thrown !== null) throw trouble.thrown
  return <p>17 %</p>
}

const part = (resetKey?: string) => (
  <Boundary resetKey={resetKey ?? null}>
    <Part />
  </Boundary>
)

beforeEach(() => {
  trouble.thrown = new Error('no figure')
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a boundary', () => {
  it('lets what works pass', () => {
    trouble.thrown = null
    render(part())
    expect(screen.getByText('17 %')).toBeVisible()
  })

  it('costs only the part that fails', () => {
    render(
      <>
        <p>the rest</p>
        {part()}
      </>,
    )
    expect(screen.getByText('the rest')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('no figure')
  })

  it('names the problems of a load', () => {
    const problems = [
      { code: 'status', path: '(the file)', found: 'status 404', expected: 'status 200', next: 'Reload.' },
    ]
    trouble.thrown = new LoadFailure({ address: '/data.json', problems })
    render(part())
    expect(screen.getByRole('alert')).toHaveTextContent('status 404')
  })

  it('shows what was thrown even when it is no error', () => {
    trouble.thrown = 'just words'
    render(part())
    expect(screen.getByRole('alert')).toHaveTextContent('just words')
  })

  it('shows the part again once it works', async () => {
    render(part())
    trouble.thrown = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('17 %')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is tried again with all others where something could not be loaded', async () => {
    trouble.thrown = new LoadFailure({ address: 'drawings', problems: [] })
    render([part('share'), part('change')].map((each, index) => <div key={index}>{each}</div>))
    expect(screen.getAllByRole('alert')).toHaveLength(2)
    trouble.thrown = null
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!)
    expect(screen.getAllByText('17 %')).toHaveLength(2)
  })

  it('leaves what another part threw to its own card', async () => {
    render([part('share'), part('change')].map((each, index) => <div key={index}>{each}</div>))
    trouble.thrown = null
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!)
    expect(screen.getAllByText('17 %')).toHaveLength(1)
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('leaves the focus alone at first, and puts it on the button again after a vain retry', async () => {
    render(part())
    expect(document.body).toHaveFocus()
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
  })

  it('tries again by itself when its key changes, and only then', () => {
    const { rerender } = render(part('share'))
    trouble.thrown = null
    rerender(part('share'))
    expect(screen.getByRole('alert')).toBeVisible()
    rerender(part('change'))
    expect(screen.getByText('17 %')).toBeVisible()
  })
})

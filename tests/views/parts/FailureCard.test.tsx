import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadFailure } from '../../../src/query/loadFailure'
import type { Problem } from '../../../src/schema/problems'
import { FailureCard } from '../../../src/views/parts/FailureCard'

function problem(fields: Partial<Problem> = {}): Problem {
  const { path = 'statements[12].value' } = fields
  return { code: 'range', path, found: '134', expected: 'a share from 0 to 100', next: 'Correct the value.', ...fields }
}

function card(problems: Problem[], onRetry = () => {}) {
  render(<FailureCard error={new LoadFailure({ address: '/data/dataset.json', problems })} onRetry={onRetry} />)
  return screen.getByRole('alert')
}

function copyWith(writeText: (text: string) => Promise<void>) {
  const user = userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
  return { user, write }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the card of a failed load', () => {
  it('says which file, where, what was found, what was expected and what to do', () => {
    const alert = card([problem()])
    expect(within(alert).getByRole('heading')).toHaveTextContent('The figures could not be loaded')
    expect(alert).toHaveTextContent('/data/dataset.json')
    const [term, value] = [within(alert).getAllByRole('term'), within(alert).getAllByRole('definition')]
    expect(term.map((each) => each.textContent)).toEqual(['Where', 'Found', 'Expected', 'Next'])
    expect(value.map((each) => each.textContent)).toEqual([
      'statements[12].value',
      '134',
      'a share from 0 to 100',
      'Correct the value.',
    ])
  })

  it('calls the whole file by its name', () => {
    expect(card([problem({ path: '(the file)' })])).toHaveTextContent('Where' + 'the file as a whole')
  })

  it('lists the first five problems and counts the others', () => {
    const alert = card(Array.from({ length: 12 }, (_, at) => problem({ path: `statements[${at}].value` })))
    expect(within(alert).getAllByRole('listitem')).toHaveLength(5)
    expect(alert).toHaveTextContent('And 7 more')
  })

  it('shows markup in a file as text', () => {
    const alert = card([problem({ found: '<img src=x onerror=alert(1)>' })])
    expect(alert).toHaveTextContent('<img src=x')
    expect(within(alert).queryByRole('img')).not.toBeInTheDocument()
  })

  it('tries again by keyboard', async () => {
    const onRetry = vi.fn<() => void>()
    card([problem()], onRetry)
    const user = userEvent.setup()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  it('copies every problem with its code', async () => {
    const { user, write } = copyWith(() => Promise.resolve())
    card(Array.from({ length: 7 }, (_, at) => problem({ path: `statements[${at}].value` })))
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(write.mock.calls[0]?.[0].split('\n')).toHaveLength(2 + 7)
    expect(write.mock.calls[0]?.[0]).toContain(
      '[range] statements[6].value: expected a share from 0 to 100, found 134. Correct the value.',
    )
  })

  it('selects the details where the browser refuses to copy', async () => {
    const { user } = copyWith(() => Promise.reject(new DOMException('denied', 'NotAllowedError')))
    card([problem()])
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Details' })
    expect(field).toHaveFocus()
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
    expect(screen.getByText(/Press Ctrl\+C/)).toBeVisible()
  })
})

describe('the card of any other error', () => {
  it('shows its message, and copies where it came from', async () => {
    const { user, write } = copyWith(() => Promise.resolve())
    render(<FailureCard error={new Error('no source "x"')} onRetry={() => {}} />)
    expect(screen.getByRole('heading')).toHaveTextContent('This part of the page has failed')
    expect(screen.getByRole('alert')).toHaveTextContent('no source "x"')
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    expect(write.mock.calls[0]?.[0]).toContain('FailureCard.test')
  })

  it('does not stay silent about an error that says nothing', () => {
    render(<FailureCard error={new Error('')} onRetry={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent('No reason was given.')
  })
})

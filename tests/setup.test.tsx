import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

describe('a component test', () => {
  it('tells a size to whoever observes an element', async () => {
    const tell = vi.fn<ResizeObserverCallback>()
    const { container } = render(<button>one</button>)
    new ResizeObserver(tell).observe(container)
    await Promise.resolve()
    expect(tell.mock.calls[0]?.[0][0]?.contentRect).toMatchObject({ width: 900, height: 480 })
    expect(container.getBoundingClientRect().width).toBe(container.clientWidth)
  })

  it('starts with an empty page, whatever the test before it drew', () => {
    expect(document.body).toBeEmptyDOMElement()
  })

  it('can open and close a dialog', () => {
    const onClose = vi.fn<() => void>()
    render(<dialog onClose={onClose}>receipt</dialog>)
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true })
    dialog.showModal()
    expect(dialog).toHaveAttribute('open')
    dialog.close('done')
    expect(dialog).not.toHaveAttribute('open')
    expect(dialog.returnValue).toBe('done')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('may take the console over', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    console.error('meant')
    expect(error).toHaveBeenCalledWith('meant')
    error.mockRestore()
  })
})

/** Fills the screen, or goes back to the window. Where it is refused, the presentation fills the window as it did. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  change?.catch(() => undefined)
}

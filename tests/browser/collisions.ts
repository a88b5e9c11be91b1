import type { Page } from '@playwright/test'

/** Waits until a screen has drawn what it has to draw, in its own fonts: a figure, a table, or words for why there is none. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main [data-figure], main table, main [role="status"]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}

/** Pairs of chart labels that overlap by more than two pixels both ways, and labels that leave the window. */
export async function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('main figure svg.recharts-surface text')]
      .map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words.trim() !== '' && box.width > 0)
    const found: string[] = []
    for (const [index, { words, box }] of labels.entries()) {
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`cut: ${words}`)
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 2 && down > 4) found.push(`${words} × ${other.words}`)
      }
    }
    return found
  })
}

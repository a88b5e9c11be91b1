import type { Shares } from '../shares'

/** The data of the page, which lies beside it as a file. */
export async function loadShares(): Promise<Shares> {
  const answer = await fetch('./shares.json')
  return (await answer.json()) as Shares
}

/** The element that the chart goes into. */
export function chartBox(): HTMLElement {
  return document.querySelector<HTMLElement>('#chart')!
}

/** A check box for each vendor. `onToggle` hears the place of a series and whether it is to be seen. */
export function vendorBoxes({ series }: Shares, onToggle: (index: number, isShown: boolean) => void): void {
  const list = document.querySelector('#vendors')!
  for (const [index, { name }] of series.entries()) {
    if (name === 'Others') continue
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = true
    box.addEventListener('change', () => onToggle(index, box.checked))
    const label = document.createElement('label')
    label.append(box, ` ${name}`)
    list.append(label)
  }
}

/** One row a figure, as the grammars of graphics want their data. */
export function rowsOf({ periods, series }: Shares): { period: string; vendor: string; share: number | null }[] {
  return series.flatMap(({ name, values }) =>
    periods.map((period, column) => ({ period, vendor: name, share: values[column] ?? null })),
  )
}

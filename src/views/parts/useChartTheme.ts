import { type ChartTheme, DARK, LIGHT } from '../../charts/theme'
import { useView } from '../../state/store'
import { useMedia } from './useMedia'

/** The chart colours that go with the page: what the reader chose, else what the system says. */
export function useChartTheme(): ChartTheme {
  const chosen = useView((view) => view.theme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  return (chosen === null ? systemIsDark : chosen === 'dark') ? DARK : LIGHT
}

import { type ChartTheme, DARK, FORCED_DARK, FORCED_LIGHT, LIGHT } from '../../charts/theme'
import { useView } from '../../state/store'
import { useMedia } from './useMedia'
import { usePaper } from './usePaper'

/** The chart colours that go with the page: what the reader chose, else what the system says; on paper the light ones. */
export function useChartTheme(): ChartTheme {
  const chosen = useView((view) => view.theme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const isOnPaper = usePaper()
  const isForced = useMedia('(forced-colors: active)')
  if (isOnPaper) return LIGHT
  if (isForced) return systemIsDark ? FORCED_DARK : FORCED_LIGHT
  return (chosen === null ? systemIsDark : chosen === 'dark') ? DARK : LIGHT
}

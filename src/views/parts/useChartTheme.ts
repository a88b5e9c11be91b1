import { useSyncExternalStore } from 'react'
import { type ChartTheme, DARK, LIGHT } from '../../charts/theme'
import { useView } from '../../state/store'

/** The chart colours that go with the page: what the reader chose, else what the system says. */
export function useChartTheme(): ChartTheme {
  const chosen = useView((view) => view.theme)
  const systemIsDark = useSyncExternalStore(onSchemeChange, isSchemeDark)
  return (chosen === null ? systemIsDark : chosen === 'dark') ? DARK : LIGHT
}

const SCHEME = '(prefers-color-scheme: dark)'

function isSchemeDark(): boolean {
  return matchMedia(SCHEME).matches
}

function onSchemeChange(listen: () => void): () => void {
  const query = matchMedia(SCHEME)
  query.addEventListener('change', listen)
  return () => query.removeEventListener('change', listen)
}

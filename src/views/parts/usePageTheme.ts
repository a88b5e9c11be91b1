import { useEffect } from 'react'
import { useView } from '../../state/store'

/** Draws the page in the theme of the view; without one, in that of the system. */
export function usePageTheme(): void {
  const theme = useView((view) => view.theme)
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

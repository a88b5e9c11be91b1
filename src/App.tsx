import type { QueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { DataProvider } from './query/DataProvider'
import type { DataSource } from './query/dataSource'
import { useView } from './state/store'
import css from './App.module.css'
import { Dashboard } from './views/Dashboard'
import { Boundary } from './views/parts/Boundary'
import { Masthead } from './views/parts/Masthead'
import { Mishaps } from './views/parts/Mishaps'
import { Waiting } from './views/parts/Waiting'

type Props = { source: DataSource; client: QueryClient }

/** The page: its head, the screen, and what stands in for it while data is on its way or has failed. */
export function App({ source, client }: Props) {
  const theme = useView((view) => view.theme)
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <DataProvider source={source} client={client}>
      <div className={css.page}>
        <Masthead />
        <main>
          <Mishaps />
          <Boundary resetKey="page">
            <Suspense fallback={<Waiting />}>
              <Dashboard />
            </Suspense>
          </Boundary>
        </main>
      </div>
    </DataProvider>
  )
}

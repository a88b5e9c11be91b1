import type { QueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react'
import { DataProvider } from './query/DataProvider'
import type { DataSource } from './query/dataSource'
import { useModule } from './query/hooks'
import { useOpened } from './query/opened'
import css from './App.module.css'
import { Dashboard } from './views/Dashboard'
import { Boundary } from './views/parts/Boundary'
import { Masthead } from './views/parts/Masthead'
import { FileBanner } from './views/parts/FileBanner'
import { inTurn } from './views/parts/inTurn'
import { Mishaps } from './views/parts/Mishaps'
import { Spoken } from './views/parts/Spoken'
import { type SheetName, useKeys } from './views/parts/useKeys'
import { useFileDrop } from './views/parts/useFileDrop'
import { usePageTheme } from './views/parts/usePageTheme'
import { Waiting } from './views/parts/Waiting'
import { LongRowsContext } from './views/parts/longRows'

type Props = { source: DataSource; client: QueryClient }

/**
 * The page: its head, the screen, and what stands in for it while data is on its way or has failed. `source` is our own
 * data; a file that the reader has opened takes its place.
 */
export function App({ source, client }: Props) {
  usePageTheme()
  const opened = useOpened()?.source
  const shown = opened ?? source
  // What is known of a file goes with it: the next one is asked for by another name.
  useEffect(() => (opened ? () => client.removeQueries({ queryKey: [opened.id] }) : undefined), [opened, client])
  return (
    <DataProvider source={shown} client={client}>
      <div className={css.page}>
        <Boundary resetKey="language">
          <Suspense fallback={<Waiting />}>
            <Spoken>
              <FileBanner />
              <Head key={shown.id} />
              <main>
                <Mishaps />
                <Boundary resetKey={shown.id}>
                  <Suspense fallback={<Waiting />}>
                    <LongRowsContext value={loadLongRows}>
                      <Dashboard />
                    </LongRowsContext>
                  </Suspense>
                </Boundary>
              </main>
            </Spoken>
          </Suspense>
        </Boundary>
      </div>
    </DataProvider>
  )
}

const loadLongRows = () => import('./views/parts/VirtualRows')

/** The masthead, and the sheet that keys or its button lay over the page. */
function Head() {
  const [asked, setAsked] = useState<SheetName | null>(null)
  useKeys(setAsked)
  useFileDrop(setAsked)
  // Deferred, so that a sheet whose code is on its way is there the moment it comes; closing waits for nothing.
  const isReady = useDeferredValue(asked) === asked
  // Once its code has come, by itself or for the first sheet, it is kept at hand: a sheet then opens at once, and no letter
  // after the key is lost.
  const [isAtHand, setAtHand] = useState(false)
  const keep = useCallback(() => setAtHand(true), [])
  useEffect(() => inTurn(() => loadSheets().then(keep)), [keep])
  return (
    <>
      <Masthead onOpen={setAsked} />
      <Boundary resetKey={asked}>
        <Suspense fallback={null}>
          {(isAtHand || (asked !== null && isReady)) && <Sheet sheet={asked} onOpen={setAsked} onCome={keep} />}
        </Suspense>
      </Boundary>
    </>
  )
}

type SheetProps = { sheet: SheetName | null; onOpen: (sheet: SheetName | null) => void; onCome: () => void }

function Sheet({ sheet, onOpen, onCome }: SheetProps) {
  const { Sheets } = useModule('sheets', loadSheets)
  useEffect(onCome, [onCome])
  return sheet && <Sheets sheet={sheet} onOpen={onOpen} />
}

const loadSheets = () => import('./views/parts/Sheets')

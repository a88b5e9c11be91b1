import type { QueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import css from './Embed.module.css'
import { shortEdition } from './domain/edition'
import { DataProvider } from './query/DataProvider'
import type { DataSource } from './query/dataSource'
import { useFacets } from './query/hooks'
import { type Embed as Asked, parseEmbed } from './state/embed'
import { giveKeysBack, hearViews, tellHeights, tellHost } from './state/host'
import { openView, viewStore } from './state/store'
import { readSearch } from './state/syncUrl'
import { Dashboard } from './views/Dashboard'
import { Boundary } from './views/parts/Boundary'
import { EmbedContext } from './views/parts/embedContext'
import { Spoken } from './views/parts/Spoken'
import { usePageTheme } from './views/parts/usePageTheme'
import { Waiting } from './views/parts/Waiting'

type Props = { source: DataSource; client: QueryClient }

/** One view in somebody else's page: its headline, chart, footnote and receipts, and nothing to choose but figures. */
export function Embed({ source, client }: Props) {
  const [asked, setAsked] = useState(() => open(readSearch()))
  const page = useRef<HTMLDivElement>(null)
  const { fitsFrame, isTransparent } = asked.flags
  usePageTheme()
  useEffect(() => {
    tellHost({ type: 'quotient:ready' })
    return hearViews((search) => setAsked(open(search)))
  }, [])
  useEffect(() => (fitsFrame ? undefined : tellHeights(page.current!)), [fitsFrame])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-transparent', isTransparent)
  }, [isTransparent])
  useEscape()
  return (
    <DataProvider source={source} client={client}>
      <div ref={page} className={css.page}>
        <EmbedContext value={asked.flags}>
          <Boundary resetKey="embed">
            <Suspense fallback={<Waiting />}>
              <Spoken>
                <main>
                  <EditionNotice asked={asked.flags.edition} />
                  <Dashboard />
                </main>
              </Spoken>
            </Suspense>
          </Boundary>
        </EmbedContext>
      </div>
    </DataProvider>
  )
}

function open(search: string): Asked {
  const asked = parseEmbed(search)
  openView(asked.view, asked.notices)
  return asked
}

/** Says so when the address was made for another edition of the data than the one that is here. */
function EditionNotice({ asked }: { asked: string | null }) {
  const { texts, file } = useFacets().catalog
  const { edition } = file
  if (asked === null || edition?.startsWith(`sha256-${asked}`)) return null
  return (
    <p role="status" className={css.notice}>
      {texts.page.otherEdition(asked.slice(0, 8), shortEdition(edition) ?? '')}
    </p>
  )
}

/** Escape gives the keys back to the page around, once nothing here is left to close. */
function useEscape() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && viewStore.getState().view.receipt === null) giveKeysBack()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

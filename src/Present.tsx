import type { QueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import './Present.css'
import { DataProvider } from './query/DataProvider'
import type { DataSource } from './query/dataSource'
import { useModule } from './query/hooks'
import { loadStory, STORY_NAMES } from './query/stories'
import { emptyStory, slideOf, type Story } from './schema/story'
import { type AddressNotice, formatAddress } from './state/address'
import { followOwnStory, ownStoryStore } from './state/ownStory'
import { OWN_STORY, parsePresent, type PresentAddress } from './state/presentAddress'
import { changeStory, openPresentation, presentationStore } from './state/presentation'
import { joinStage } from './state/stageChannel'
import { openView } from './state/store'
import { syncPresent } from './state/syncPresent'
import { readSearch } from './state/syncUrl'
import { afresh } from './state/view'
import { PresenterView } from './views/PresenterView'
import { Stage } from './views/Stage'
import { Boundary } from './views/parts/Boundary'
import { Spoken } from './views/parts/Spoken'
import { usePageTheme } from './views/parts/usePageTheme'
import { Waiting } from './views/parts/Waiting'

type Props = { source: DataSource; client: QueryClient }

/** The page of a presentation: a story, the reader's own slides, or one view, for an audience or for who presents. */
export function Present({ source, client }: Props) {
  const [asked] = useState(read)
  usePageTheme()
  return (
    <DataProvider source={source} client={client}>
      <Boundary resetKey="present">
        <Suspense fallback={<Waiting />}>
          <Spoken>
            <Opened asked={asked} />
          </Spoken>
        </Suspense>
      </Boundary>
    </DataProvider>
  )
}

function read(): PresentAddress {
  const asked = parsePresent(readSearch())
  // Theme and language hold from the first moment. A render may be tried again once the slide is there.
  if (presentationStore.getState() === null) openView(afresh(asked.view), [])
  return asked
}

/** The window, once the story has come: one for an audience, or one for who presents to it. */
function Opened({ asked }: { asked: PresentAddress }) {
  const [session] = useState(() => asked.presenter ?? sessionOf())
  const { isOwn } = useModule('presentation', () => open(asked))
  useEffect(() => {
    const stops = [
      syncPresent(asked.presenter),
      joinStage(session),
      ...(isOwn ? [followOwnStory(), ownStoryStore.subscribe(({ story }) => changeStory(story))] : []),
    ]
    return () => stops.forEach((stop) => stop())
  }, [asked, session, isOwn])
  return asked.presenter === null ? <Stage session={session} /> : <PresenterView />
}

async function open(asked: PresentAddress): Promise<{ isOwn: boolean }> {
  const found = await storyOf(asked)
  openPresentation({ ...asked, ...found, receipt: asked.view.receipt, notices: [...asked.notices, ...found.notices] })
  return { isOwn: found.name === OWN_STORY }
}

type Found = { name: string | null; story: Story; notices: AddressNotice[] }

async function storyOf({ story: name, view }: PresentAddress): Promise<Found> {
  if (name === null) {
    const query = formatAddress({ ...view, receipt: null, theme: null, lang: null }).slice(1)
    return { name, story: { ...emptyStory('Quotient'), slides: [slideOf(query)] }, notices: [] }
  }
  if (name === OWN_STORY) return { name, story: ownStoryStore.getState().story, notices: [] }
  const known = STORY_NAMES.includes(name) ? name : STORY_NAMES[0]!
  const expected = { values: [...STORY_NAMES, OWN_STORY].join(', ') }
  return {
    name: known,
    story: (await loadStory(known)) ?? emptyStory('Quotient'),
    notices: known === name ? [] : [{ parameter: 'story', found: name, expected }],
  }
}

const SESSION_KEY = 'quotient:stage'

/** What the windows of this presentation are called among themselves; a reload keeps it. */
function sessionOf(): string {
  const fresh = [...crypto.getRandomValues(new Uint8Array(5))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('')
  try {
    const kept = sessionStorage.getItem(SESSION_KEY)
    if (kept !== null && /^[0-9a-z]{1,16}$/.test(kept)) return kept
    sessionStorage.setItem(SESSION_KEY, fresh)
  } catch {
    // Without storage a reload parts the windows.
  }
  return fresh
}

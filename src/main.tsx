import './styles.css'
import './late.css'
// First of all, so that data comes in while the rest is still being read.
import { asked, client, ours } from './query/ours'
import './state/nextTask'
import { moduleFailure } from './query/queries'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { LANDING } from './state/resolve'
import { viewStore } from './state/store'
import { syncUrl } from './state/syncUrl'
import { STILL_OFF } from './still/marks'
import { takeOver } from './still/takeOver'
import { codeOf } from './views/Dashboard'
import { Boundary } from './views/parts/Boundary'
import { loadDrawings } from './views/parts/Drawing'
import { Waiting } from './views/parts/Waiting'

const root = document.querySelector<HTMLElement>('#root')
if (!root) throw new Error('the page has no #root')

// One script for both pages, so that they share their code: what a presentation needs beyond the dashboard comes after.
const isPresentation = document.documentElement.hasAttribute('data-present')
// What has failed once is never asked for again by `lazy`: only the whole page can.
const Present = lazy(async () => {
  const { Present: Page } = await import('./Present').catch((error: unknown) => {
    throw moduleFailure('presentation', error, true)
  })
  return { default: Page }
})
const Page = isPresentation ? Present : App

if (!isPresentation) syncUrl()
const page = (
  <StrictMode>
    <Boundary>
      <Suspense fallback={<Waiting />}>
        <Page source={ours} client={client} />
      </Suspense>
    </Boundary>
  </StrictMode>
)

const still = document.querySelector<HTMLElement>('#still')
const live = createRoot(root)
if (still && !document.documentElement.hasAttribute(STILL_OFF)) {
  // With the data at hand, or with what is wrong with it, the page is drawn in one go.
  void asked.then(() => takeOver({ still, place: root, root: live }, page))
} else {
  // What the address asks for sets out beside the data; a failure is reported by whoever needs it.
  const screen = codeOf(viewStore.getState().view.screen ?? LANDING)
  for (const load of [screen?.load, loadDrawings]) load?.().catch(() => undefined)
  live.render(page)
  // What has set out from there has to arrive first.
  void asked.then(() => still?.remove())
}

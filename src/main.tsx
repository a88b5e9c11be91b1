import './styles.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { bundledSource } from './query/bundledSource'
import { makeQueryClient } from './query/client'
import { syncUrl } from './state/syncUrl'
import { Boundary } from './views/parts/Boundary'
import { Waiting } from './views/parts/Waiting'

const root = document.querySelector('#root')
if (!root) throw new Error('the page has no #root')

// One script for both pages, so that they share their code: what a presentation needs beyond the dashboard comes after.
const isPresentation = document.documentElement.hasAttribute('data-present')
const Present = lazy(async () => ({ default: (await import('./Present')).Present }))
const Page = isPresentation ? Present : App

if (!isPresentation) syncUrl()
createRoot(root).render(
  <StrictMode>
    <Boundary>
      <Suspense fallback={<Waiting />}>
        <Page source={bundledSource()} client={makeQueryClient()} />
      </Suspense>
    </Boundary>
  </StrictMode>,
)

import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { bundledSource } from './query/bundledSource'
import { makeQueryClient } from './query/client'
import { syncUrl } from './state/syncUrl'
import { Boundary } from './views/parts/Boundary'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

syncUrl()
createRoot(root).render(
  <StrictMode>
    <Boundary>
      <App source={bundledSource()} client={makeQueryClient()} />
    </Boundary>
  </StrictMode>,
)

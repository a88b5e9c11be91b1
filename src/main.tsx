import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { bundledSource } from './query/bundledSource'
import { makeQueryClient } from './query/client'
import { syncUrl } from './state/syncUrl'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

syncUrl()
createRoot(root).render(
  <StrictMode>
    <App source={bundledSource()} client={makeQueryClient()} />
  </StrictMode>,
)

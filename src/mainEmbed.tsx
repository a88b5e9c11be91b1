import './styles.css'
import './late.css'
import './article.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Embed } from './Embed'
import { makeQueryClient } from './query/client'
import { textSource } from './query/textSource'
import { Boundary } from './views/parts/Boundary'

declare global {
  /** The data file as a text: a script of its own, since a sandboxed frame may fetch nothing. */
  var quotientData: string | undefined
}

const root = document.querySelector('#root')
if (!root) throw new Error('embed.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Boundary>
      <Embed source={textSource('bundled', globalThis.quotientData)} client={makeQueryClient()} />
    </Boundary>
  </StrictMode>,
)

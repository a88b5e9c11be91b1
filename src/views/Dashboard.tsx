import { useDeferredValue, useEffect } from 'react'
import { useFacets } from '../query/hooks'
import { resolveView } from '../state/resolve'
import { useAddressNotices, useView } from '../state/store'
import { ChangeView } from './ChangeView'
import { LedgerView } from './LedgerView'
import { Boundary } from './parts/Boundary'
import { Notices } from './parts/Notices'
import { ShareView } from './ShareView'
import { StockView } from './StockView'

/**
 * The screen that the view asks for. What is drawn is deferred, so that a control answers at once (`asked`) and the chart
 * follows (`selection`), and so that a slice which is still on its way never takes the chart off the page.
 */
export function Dashboard() {
  const facets = useFacets()
  const now = useView((view) => view)
  const view = useDeferredValue(now)
  const unread = useAddressNotices()
  const { selection, notices } = resolveView(view, facets)
  const asked = now.screen === view.screen ? resolveView(now, facets).selection : selection
  const { title } = facets.catalog
  useEffect(() => {
    document.title = `${title} · Quotient`
  }, [title])
  const props = { selection, asked, facets, receipt: view.receipt }
  return (
    <Boundary resetKey={JSON.stringify({ ...view, theme: null })}>
      <Notices notices={selection.screen === 'statements' ? unread : [...unread, ...notices]} />
      {selection.screen === 'share' && <ShareView {...props} />}
      {selection.screen === 'change' && <ChangeView {...props} />}
      {selection.screen === 'stock' && <StockView {...props} />}
      {selection.screen === 'statements' && <LedgerView view={view} facets={facets} receipt={view.receipt} />}
    </Boundary>
  )
}

import { useDeferredValue, useEffect, useMemo } from 'react'
import { useFacets, useVerdicts } from '../query/hooks'
import type { AddressNotice } from '../state/address'
import { knownView } from '../state/known'
import { resolveView } from '../state/resolve'
import { useAddressNotices, useView } from '../state/store'
import type { Screen } from '../state/view'
import { ArticlesView } from './ArticlesView'
import { ChangeView } from './ChangeView'
import { CoverageView } from './CoverageView'
import { LedgerView } from './LedgerView'
import { Boundary } from './parts/Boundary'
import { Notices } from './parts/Notices'
import { ShareView } from './ShareView'
import { VerdictContext } from './parts/verdictContext'
import { StockView } from './StockView'
import { VerdictsView } from './VerdictsView'

/** Screens on which a filter that is not set lets everything through, so that no default can be missing. */
const OPEN_SCREENS: readonly Screen[] = ['verdicts', 'statements', 'articles']

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
  const known = knownView(view, facets)
  const isOpen = OPEN_SCREENS.includes(selection.screen)
  const verdicts = useVerdicts()
  const byStatement = useMemo(() => new Map(verdicts.map((each) => [each.statement.id, each])), [verdicts])
  const open = { view: known.view, facets, receipt: view.receipt }
  const props = { selection, asked, facets, receipt: view.receipt }
  return (
    <VerdictContext value={byStatement}>
      <Boundary resetKey={JSON.stringify({ ...view, theme: null })}>
        <Notices notices={[...unread, ...(isOpen ? [...known.notices, ...notices.filter(isOfChart)] : notices)]} />
        {selection.screen === 'verdicts' && <VerdictsView {...open} />}
        {selection.screen === 'share' && <ShareView {...props} />}
        {selection.screen === 'change' && <ChangeView {...props} />}
        {selection.screen === 'stock' && <StockView {...props} />}
        {selection.screen === 'articles' && <ArticlesView {...open} />}
        {selection.screen === 'coverage' && <CoverageView {...props} />}
        {selection.screen === 'statements' && <LedgerView {...open} />}
      </Boundary>
    </VerdictContext>
  )
}

function isOfChart({ parameter }: AddressNotice): boolean {
  return parameter === 'chart'
}

import { type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import { useFacets, useModule, useVerdicts } from '../query/hooks'
import type { AddressNotice } from '../state/address'
import { knownView } from '../state/known'
import { resolveView } from '../state/resolve'
import { useAddressNotices, useView } from '../state/store'
import type { Screen } from '../state/view'
import { Boundary } from './parts/Boundary'
import { Notices } from './parts/Notices'
import { VerdictContext } from './parts/verdictContext'
import { OPEN_SCREENS } from './openScreens'
import { VerdictsView } from './VerdictsView'

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
      <Boundary resetKey={JSON.stringify({ ...view, theme: null, lang: null })}>
        <Notices notices={[...unread, ...(isOpen ? [...known.notices, ...notices.filter(isOfChart)] : notices)]} />
        {selection.screen === 'verdicts' && <VerdictsView {...open} />}
        {selection.screen === 'share' && (
          <Later name="share" load={LATER.share}>
            {({ ShareView }) => <ShareView {...props} />}
          </Later>
        )}
        {selection.screen === 'change' && (
          <Later name="change" load={LATER.change}>
            {({ ChangeView }) => <ChangeView {...props} />}
          </Later>
        )}
        {selection.screen === 'stock' && (
          <Later name="stock" load={LATER.stock}>
            {({ StockView }) => <StockView {...props} />}
          </Later>
        )}
        {selection.screen === 'statements' && (
          <Later name="statements" load={LATER.statements}>
            {({ LedgerView }) => <LedgerView {...open} />}
          </Later>
        )}
        {selection.screen === 'articles' && (
          <Later name="articles" load={LATER.articles}>
            {({ ArticlesView }) => <ArticlesView {...open} />}
          </Later>
        )}
        {selection.screen === 'coverage' && (
          <Later name="coverage" load={LATER.coverage}>
            {({ CoverageView }) => <CoverageView {...props} />}
          </Later>
        )}
      </Boundary>
    </VerdictContext>
  )
}

/** Every screen but the landing view is code of its own. */
const LATER = {
  share: () => import('./ShareView'),
  change: () => import('./ChangeView'),
  stock: () => import('./StockView'),
  statements: () => import('./LedgerView'),
  articles: () => import('./ArticlesView'),
  coverage: () => import('./CoverageView'),
}

/** The code of a screen by the name under which it is kept, for whoever wants it before it is opened; null for the landing view. */
export function codeOf(screen: Screen): { name: string; load: () => Promise<unknown> } | null {
  return screen === 'verdicts' ? null : { name: `screen ${screen}`, load: LATER[screen] }
}

// Once the page has nothing better to do, the other screens come too: a page that is open goes on working offline.
globalThis.requestIdleCallback?.(() => {
  for (const load of Object.values(LATER)) load().catch(() => undefined)
})

type LaterProps<T> = { name: string; load: () => Promise<T>; children: (code: T) => ReactNode }

/** A screen whose code is loaded when it is opened. Suspends until it is there; a failure is for the boundary. */
function Later<T>({ name, load, children }: LaterProps<T>) {
  return children(useModule(`screen ${name}`, load))
}

function isOfChart({ parameter }: AddressNotice): boolean {
  return parameter === 'chart'
}

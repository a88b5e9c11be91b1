import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import type { Facets } from '../domain/facets'
import { useAhead, useFacets, useModule, useVerdictsSoon } from '../query/hooks'
import type { AddressNotice } from '../state/address'
import { knownView } from '../state/known'
import { LANDING, resolveView, type Selection } from '../state/resolve'
import { useAddressNotices, useView } from '../state/store'
import type { Screen, View } from '../state/view'
import { AskedContext } from './parts/askedContext'
import { Boundary } from './parts/Boundary'
import { inTurn } from './parts/inTurn'
import { Notices } from './parts/Notices'
import { ReceiptContext } from './parts/ReceiptScreen'
import { useSame, useSameParts } from './parts/useSame'
import { VerdictContext } from './parts/verdictContext'
import { OPEN_SCREENS } from './openScreens'
import { VerdictsView } from './VerdictsView'

/**
 * The screen that the view asks for. What needs nothing that may be on its way is drawn at once, in one go with its
 * control. The rest is deferred, so that the control answers at once (`asked`) and the chart follows, and so that a slice
 * which is still on its way never takes the chart off the page.
 */
export function Dashboard() {
  const facets = useFacets()
  const verdicts = useVerdictsSoon()
  const ahead = useAhead()
  const byStatement = useMemo(() => new Map(verdicts.map((each) => [each.statement.id, each])), [verdicts])
  const { title } = facets.catalog
  useEffect(() => {
    document.title = `${title} · Quotient`
  }, [title])
  // Every receipt asks where firms disagree: worked out before the first one opens.
  useEffect(() => inTurn(ahead.conflicts), [ahead])
  // An open page goes on working offline, and so does a presentation, each slide of which is a dashboard.
  useEffect(() => {
    for (const load of Object.values(LATER)) inTurn(load)
  }, [])
  return (
    <VerdictContext value={byStatement}>
      <Drawn facets={facets} quoted={verdicts.length} />
    </VerdictContext>
  )
}

/** What is drawn of the view: all of it, or what was drawn before for as long as more is on its way. */
function Drawn({ facets, quoted }: { facets: Facets; quoted: number }) {
  const now = useView((view) => view)
  const later = useDeferredValue(now)
  const view = isAtHand(now, later, quoted) ? now : later
  // A receipt and the theme change nothing in the selection: what is drawn from it can see that it is the same.
  const chosen = useSame({ ...view, receipt: null, marks: null, theme: null })
  const { selection: resolved, notices } = useMemo(() => resolveView(chosen, facets), [chosen, facets])
  const selection = useSameParts(resolved)
  const isAhead = now !== view && now.screen === view.screen
  return (
    <AskedContext value={isAhead ? resolveView(now, facets).selection : null}>
      <ReceiptContext value={view.receipt}>
        <Screens view={view} selection={selection} notices={notices} facets={facets} />
      </ReceiptContext>
    </AskedContext>
  )
}

/** Whether a view can be drawn at once: the same screen as before, with data that is at hand and little to draw. */
function isAtHand(now: View, drawn: View, quoted: number): boolean {
  const screen = now.screen ?? LANDING
  const isOpen = OPEN_SCREENS.includes(screen)
  if ((isOpen ? ASKING.open : ASKING.chart).some((key) => now[key] !== drawn[key])) return false
  // The ledger may have its rows from a worker; the others draw every quoted number.
  return !isOpen || (screen !== 'statements' && quoted <= FEW)
}

/** What may ask for data or code that is on its way, or for a long count. */
const ASKING = {
  chart: ['screen', 'lang', 'market', 'firm', 'measure', 'sources'],
  open: ['screen', 'lang'],
} as const

/** So many quoted numbers are drawn before a reader waits for the control. */
const FEW = 200

type ScreensProps = { view: View; selection: Selection; notices: AddressNotice[]; facets: Facets }

const Screens = memo(function Screens({ view, selection, notices, facets }: ScreensProps) {
  const unread = useAddressNotices()
  const isOpen = OPEN_SCREENS.includes(selection.screen)
  const known = isOpen ? knownView(view, facets) : { view, notices: [] }
  const open = { view: known.view, facets, receipt: view.receipt }
  const props = { selection, facets }
  return (
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
  )
})

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

type LaterProps<T> = { name: string; load: () => Promise<T>; children: (code: T) => ReactNode }

/** A screen whose code is loaded when it is opened. Suspends until it is there; a failure is for the boundary. */
function Later<T>({ name, load, children }: LaterProps<T>) {
  return children(useModule(`screen ${name}`, load))
}

function isOfChart({ parameter }: AddressNotice): boolean {
  return parameter === 'chart'
}

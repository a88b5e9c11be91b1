import { Suspense, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { CitationStyle, Cited } from '../../export/citation'
import { useModule } from '../../query/hooks'
import { formatAddress } from '../../state/address'
import { useView } from '../../state/store'
import { siteAddress } from '../../state/syncUrl'
import { today } from '../today'
import { Boundary } from './Boundary'
import css from './Cite.module.css'
import { CodeBlock } from './CodeBlock'
import { CopyButton } from './CopyButton'
import { Segmented } from './Segmented'

/** The code of citations, loaded for whoever opens one. */
type Citations = typeof import('../../export/citation')

type Props = {
  /** "Cite this figure". */
  label: string
  /** What is cited. */
  what: (citations: Citations, place: { address: string; seenOn: string }) => Cited
  catalog: Catalog
}

/** How to cite what is shown: folded away, then in a style to choose, to be copied. */
export function Cite({ label, what, catalog }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={css.cite} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={css.summary}>{label}</summary>
      {isOpen && (
        <Boundary resetKey="citations">
          <Suspense fallback={<p aria-busy="true" className={css.waiting} />}>
            <Styles label={label} what={what} catalog={catalog} />
          </Suspense>
        </Boundary>
      )}
    </details>
  )
}

function Styles({ label, what, catalog }: Props) {
  const citations = useModule('citations', loadCitations)
  const view = useView((now) => now)
  const [style, setStyle] = useState<CitationStyle>('text')
  const { cite } = catalog.texts
  const address = `${siteAddress()}${formatAddress({ ...view, theme: null, lang: null })}`
  const text = citations.citationOf(what(citations, { address, seenOn: today() }), style, catalog)
  return (
    <>
      <Segmented
        legend={cite.style}
        options={citations.CITATION_STYLES.map((value) => ({ value, label: cite.styles[value] }))}
        value={style}
        onChange={setStyle}
      />
      <CodeBlock text={text} aria-label={label} />
      <CopyButton text={text} />
    </>
  )
}

const loadCitations = () => import('../../export/citation')

import { useMemo } from 'react'
import { type Exhibit, exhibitOf } from '../../export/exhibit'
import { answersFrom, questionsOf } from '../../export/questions'
import { useFacets, useSlices, useTexts, useVerdicts } from '../../query/hooks'
import { useOpened } from '../../query/opened'
import { formatAddress } from '../../state/address'
import { useView } from '../../state/store'
import { siteAddress } from '../../state/syncUrl'

/**
 * What is on screen, apart from the page, and the address that it gives as its own: a reader's own file has none. Suspends
 * until the data that it takes is there.
 */
export function useExhibit(): { exhibit: Exhibit; address: string } {
  const facets = useFacets()
  const verdicts = useVerdicts()
  const { exports } = useTexts()
  const now = useView((view) => view)
  const file = useOpened()?.name ?? null
  const view = useMemo(() => ({ ...now, receipt: null, theme: null }), [now])
  const questions = useMemo(() => questionsOf(view, { facets, verdicts }), [view, facets, verdicts])
  const slices = useSlices(questions)
  const exhibit = useMemo(
    () => exhibitOf(view, answersFrom({ facets, verdicts, questions, slices })),
    [view, facets, verdicts, questions, slices],
  )
  const page = `${siteAddress().replace(/^https?:\/\//, '')}${formatAddress(view)}`
  return { exhibit, address: file === null ? page : exports.fileAddress(file) }
}

import { useMemo } from 'react'
import { useAsk, useFacets, useVerdicts } from '../../query/hooks'
import type { SlideData } from '../slideExhibits'

/** What slides are drawn from apart from the page. Suspends until it is there. */
export function useSlideData(): SlideData {
  const facets = useFacets()
  const verdicts = useVerdicts()
  const ask = useAsk()
  return useMemo(() => ({ facets, verdicts, ask }), [facets, verdicts, ask])
}

import { useEffect } from 'react'
import { useAhead, useFacets } from '../../query/hooks'
import { usePresentation, viewOfSlide } from '../../state/presentation'
import { resolveView } from '../../state/resolve'
import { slicesOf } from '../../state/slices'
import { codeOf } from '../Dashboard'

/** Fetches code and data of the next slide while this one is shown. */
export function useNextReady(): void {
  const facets = useFacets()
  const ahead = useAhead()
  const next = usePresentation(({ story, slide }) => story.slides[slide + 1])
  useEffect(() => {
    if (!next) return
    const { selection } = resolveView(viewOfSlide(next).view, facets)
    const code = codeOf(selection.screen)
    if (code) ahead.part(code.name, code.load)
    const { own, open } = slicesOf(selection)
    for (const question of [own, open]) ahead.slice(question)
  }, [next, facets, ahead])
}

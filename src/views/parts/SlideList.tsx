import { useRef } from 'react'
import type { Slide, Story } from '../../schema/story'
import { changeOwnStory } from '../../state/ownStory'
import { storyAddress } from '../slides'
import css from './SlidesSheet.module.css'
import { useStoryTexts } from './useStoryTexts'

type Props = { story: Story; onRemove: (change: (story: Story) => Story) => void }

/** The slides in their order: what each says, what is noted with it, and where it stands. */
export function SlideList({ story, onRemove }: Props) {
  const words = useStoryTexts()
  const list = useRef<HTMLOListElement>(null)
  const change = (at: number, patch: Partial<Slide>) =>
    changeOwnStory((now) => ({
      ...now,
      slides: now.slides.map((slide, i) => (i === at ? { ...slide, ...patch } : slide)),
    }))
  const move = (at: number, to: number) => {
    changeOwnStory((now) => ({ ...now, slides: moved(now.slides, at, to) }))
    // The reader stays with the slide: its button is now in the row of its new place.
    const button = list.current?.children[to]?.querySelector<HTMLElement>(to < at ? '[data-up]' : '[data-down]')
    button?.focus()
  }
  return (
    <ol ref={list} className={css.slides}>
      {story.slides.map((slide, at) => (
        // Slides have no id of their own; their fields hold no state that could stay behind.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at} className={css.slide}>
          <span className={css.number}>{at + 1}</span>
          <div className={css.fields}>
            <label className={css.field}>
              <span>{words.headline}</span>
              <input
                type="text"
                value={slide.headline ?? ''}
                placeholder={aboutOf(slide) ?? words.ofView}
                maxLength={300}
                onChange={({ target }) => change(at, { headline: target.value === '' ? null : target.value })}
              />
            </label>
            <label className={css.field}>
              <span>{words.notes}</span>
              <textarea
                rows={2}
                value={slide.notes ?? ''}
                maxLength={5000}
                onChange={({ target }) => change(at, { notes: target.value === '' ? null : target.value })}
              />
            </label>
          </div>
          <div className={css.moves}>
            <button
              type="button"
              data-up
              aria-label={words.up(at + 1)}
              aria-disabled={at === 0}
              onClick={() => at > 0 && move(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              data-down
              aria-label={words.down(at + 1)}
              aria-disabled={at === story.slides.length - 1}
              onClick={() => at < story.slides.length - 1 && move(at, at + 1)}
            >
              ↓
            </button>
            <a href={storyAddress(at)} aria-label={words.presentFrom(at + 1)}>
              ▷
            </a>
            <button
              type="button"
              aria-label={words.remove(at + 1)}
              onClick={() => onRemove((now) => ({ ...now, slides: now.slides.filter((_, i) => i !== at) }))}
            >
              ×
            </button>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What the view said of itself when it was added. */
function aboutOf({ about }: Slide): string | null {
  return typeof about === 'string' && about !== '' ? about : null
}

function moved(slides: readonly Slide[], at: number, to: number): Slide[] {
  const rest = slides.filter((_, i) => i !== at)
  return [...rest.slice(0, to), ...slides.slice(at, at + 1), ...rest.slice(to)]
}

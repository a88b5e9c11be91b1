import { Suspense, useEffect, useState } from 'react'
import { storyFileName } from '../../export/fileName'
import { useModule, useTexts } from '../../query/hooks'
import { loadStory, STORY_NAMES } from '../../query/stories'
import { emptyStory, MOST_SLIDES, type Story, storyText } from '../../schema/story'
import { changeOwnStory, followOwnStory, titled, UNTITLED, useOwnStory } from '../../state/ownStory'
import { useShown } from '../../state/shown'
import { useView } from '../../state/store'
import { addToSlides, fitsSlide, presentationOf, storyAddress } from '../slides'
import { Boundary } from './Boundary'
import { DeckButton } from './DeckButton'
import { saveFile } from './saveFile'
import { Sheet } from './Sheet'
import { SheetHead } from './SheetHead'
import { SlideList } from './SlideList'
import css from './SlidesSheet.module.css'
import { StoryImport } from './StoryImport'
import { useStoryTexts } from './useStoryTexts'

/** The slides of one's own: what is in them, in which order, and the ways in and out. */
export function SlidesSheet({ onClose }: { onClose: () => void }) {
  const { page } = useTexts()
  return (
    <Sheet label={page.slides} onClose={onClose} isWide>
      <SheetHead title={page.slides} onClose={onClose} />
      <Editor />
      <Boundary resetKey="ready-made">
        <Suspense fallback={null}>
          <ReadyMade />
        </Suspense>
      </Boundary>
    </Sheet>
  )
}

function Editor() {
  const words = useStoryTexts()
  const { story, keeping } = useOwnStory()
  const { headline } = useShown()
  const view = useView((now) => now)
  const [taken, setTaken] = useState<{ before: Story; after: Story } | null>(null)
  useEffect(followOwnStory, [])
  const isEmpty = story.slides.length === 0
  const isFull = story.slides.length >= MOST_SLIDES
  // Only what was done last is taken back: anything else, here or in another tab, would be lost with it.
  const undo = taken?.after === story ? taken.before : null
  /** A change that takes something away, and can be taken back. */
  const changeForGood = (change: (now: Story) => Story) => {
    const after = changeOwnStory(change)
    setTaken(after && { before: story, after })
  }
  return (
    <div className={css.editor}>
      <div className={css.tools}>
        <button type="button" disabled={isFull || !fitsSlide(view)} onClick={() => addToSlides(view, headline)}>
          {words.add}
        </button>
        <a href={presentationOf(view)}>{words.presentView}</a>
        {!isEmpty && <a href={storyAddress(0)}>{words.present}</a>}
        {!isEmpty && (
          <button type="button" onClick={() => saveFile(storyFileName(titled(story).title, 'json'), fileOf(story))}>
            {words.save}
          </button>
        )}
        {!isEmpty && <DeckButton story={titled(story)} />}
        <StoryImport slides={story.slides.length} onTake={changeForGood} />
        {!isEmpty && (
          <button type="button" onClick={() => changeForGood(() => emptyStory(UNTITLED))}>
            {words.clear}
          </button>
        )}
      </div>
      <p className={css.note} role="status" data-keeping={keeping}>
        {isFull && `${words.full} `}
        {!fitsSlide(view) && `${words.tooLong} `}
        {isEmpty && keeping === 'kept' ? words.begin : words.keeping[keeping]}
        {undo && (
          <>
            {' '}
            <button type="button" onClick={() => changeOwnStory(() => undo)}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {!isEmpty && (
        <label className={css.field}>
          <span>{words.title}</span>
          <input
            type="text"
            value={story.title}
            maxLength={200}
            onChange={({ target }) => changeOwnStory((now) => ({ ...now, title: target.value }))}
          />
        </label>
      )}
      <SlideList story={story} onRemove={changeForGood} />
    </div>
  )
}

/** The stories that come with the page. */
function ReadyMade() {
  const words = useStoryTexts()
  const { language } = useTexts()
  const stories = useModule('ready-made stories', loadReadyMade)
  return (
    <section className={css.ready}>
      <h3>{words.ready}</h3>
      <ul>
        {stories.map(({ name, story }) => (
          <li key={name}>
            <a href={storyAddress(0, name)}>{story.titles[language] ?? story.title}</a>
            <DeckButton story={story} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function fileOf(story: Story): Blob {
  return new Blob([storyText(titled(story))], { type: 'application/json' })
}

async function loadReadyMade(): Promise<{ name: string; story: Story }[]> {
  const loaded = await Promise.all(STORY_NAMES.map(async (name) => ({ name, story: await loadStory(name) })))
  return loaded.flatMap(({ name, story }) => (story ? [{ name, story }] : []))
}

import { useId, useRef, useState } from 'react'
import { fileText } from '../../query/fileText'
import { type Problem, problemLine } from '../../schema/problems'
import { MOST_SLIDES, parseStoryText, type Story } from '../../schema/story'
import { ownStoryStore } from '../../state/ownStory'
import css from './SlidesSheet.module.css'
import { useStoryTexts } from './useStoryTexts'

type Props = { slides: number; onTake: (change: (story: Story) => Story) => void }

type Read = { kind: 'refused'; file: string; problems: Problem[] } | { kind: 'asking'; story: Story }

/**
 * Takes a story from a file. Nothing changes until the file is fine and the reader, who has so many `slides`, has said what
 * becomes of them.
 */
export function StoryImport({ slides, onTake }: Props) {
  const words = useStoryTexts()
  const id = useId()
  const [read, setRead] = useState<Read | null>(null)
  const latest = useRef<File | null>(null)
  const room = MOST_SLIDES - slides
  const take = (change: (story: Story) => Story) => {
    onTake(change)
    setRead(null)
  }
  const load = async (file: File) => {
    latest.current = file
    const text = await fileText(file)
    // Of two files the one chosen last counts, and of slides those that there are by now.
    if (latest.current !== file) return
    const isEmpty = ownStoryStore.getState().story.slides.length === 0
    const parsed = text.ok ? parseStoryText(text.text) : text
    if (!parsed.ok) setRead({ kind: 'refused', file: file.name, problems: parsed.problems })
    else if (isEmpty) take(() => parsed.story)
    else setRead({ kind: 'asking', story: parsed.story })
  }
  return (
    <>
      <label className={css.file} htmlFor={id}>
        {words.load}
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // The same file can be chosen again after it was mended.
            target.value = ''
            if (file) void load(file)
          }}
        />
      </label>
      {read?.kind === 'refused' && (
        <div className={css.answer} role="alert">
          <p>{words.cannotRead(read.file)}</p>
          <ul>
            {read.problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problem.path + problem.found}>{problemLine(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {read?.kind === 'asking' && (
        <div className={css.answer} role="group" aria-label={words.load}>
          <p>
            {words.incoming(read.story.title, read.story.slides.length)}
            {read.story.slides.length > room && ` ${words.full} ${words.room(room)}`}
          </p>
          <button type="button" onClick={() => take(() => read.story)}>
            {words.replace}
          </button>
          <button type="button" disabled={room <= 0} onClick={() => take((now) => appended(now, read.story))}>
            {words.append}
          </button>
          <button type="button" onClick={() => setRead(null)}>
            {words.cancel}
          </button>
        </div>
      )}
    </>
  )
}

const MOST_PROBLEMS = 20

function appended(story: Story, other: Story): Story {
  return { ...story, slides: [...story.slides, ...other.slides].slice(0, MOST_SLIDES) }
}

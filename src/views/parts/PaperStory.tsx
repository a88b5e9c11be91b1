import { TextsContext, ThemeContext } from '../../charts/Shape'
import { LIGHT } from '../../charts/theme'
import type { Plate } from '../../export/plates'
import type { SlideExhibit } from '../slideExhibits'
import { PAPER_WIDTH } from './ChartBox'
import { Endnotes } from './Endnotes'
import css from './PaperStory.module.css'
import { SourceList } from './SourceList'
import { useStoryTexts } from './useStoryTexts'
import { VerdictContext } from './verdictContext'

export { slideExhibits } from '../slideExhibits'

type Props = { title: string; slides: readonly SlideExhibit[] }

/** A story on paper: a slide a sheet with its notes and sources, and behind them the receipts of them all. */
export function PaperStory({ title, slides }: Props) {
  return (
    <article className={css.story} data-paper>
      {slides.map((slide, index) => (
        // Slides have no id of their own, and hold nothing that could stay behind.
        // oxlint-disable-next-line react/no-array-index-key
        <PaperSlide key={index} slide={slide} place={`${title} · ${index + 1} / ${slides.length}`} />
      ))}
      {slides.map(({ exhibit, headline }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <VerdictContext key={index} value={exhibit.verdicts}>
          <Endnotes numbers={exhibit.numbers} of={`${index + 1} · ${headline}`} />
        </VerdictContext>
      ))}
    </article>
  )
}

/** A chart that can be lower leaves room for notes and sources on its sheet. */
const HIGHEST = 380

function heightOf({ height, least, rows }: Plate): number {
  return Math.max(least(PAPER_WIDTH, rows), Math.min(height(PAPER_WIDTH, rows), HIGHEST))
}

function PaperSlide({ slide: { exhibit, headline, notes }, place }: { slide: SlideExhibit; place: string }) {
  const stories = useStoryTexts()
  const { catalog, plates } = exhibit
  return (
    <section className={css.slide}>
      <p className={css.place}>{place}</p>
      <h1 className={css.headline}>{headline}</h1>
      <p className={css.subtitle}>{exhibit.subtitle}</p>
      <figure aria-label={exhibit.label}>
        <ThemeContext value={LIGHT}>
          <TextsContext value={catalog.texts}>
            {plates.map((plate) => (
              <div key={plate.title ?? ''}>
                {plate.title && <h2 className={css.part}>{plate.title}</h2>}
                {plate.element({ width: PAPER_WIDTH, height: heightOf(plate), theme: LIGHT }, plate.rows)}
              </div>
            ))}
          </TextsContext>
        </ThemeContext>
      </figure>
      <ul className={css.notes}>
        {exhibit.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {notes && (
        <section className={css.spoken}>
          <h2>{stories.notes}</h2>
          <p>{notes}</p>
        </section>
      )}
      <SourceList sources={exhibit.numbers.sources} />
    </section>
  )
}

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { figureNamer } from '../domain/figureNames'
import type { Figure } from '../domain/figures'
import { measuresOf, parseReceipt, receiptOf } from '../domain/receipts'
import { sideOf } from '../domain/sides'
import { LANGUAGE_TAGS } from '../domain/texts/texts'
import type { Exhibit } from '../export/exhibit'
import { escaped, fitting } from '../export/xml'
import type { Answers } from '../query/dataSource'
import { formatAddress } from '../state/address'
import { canCarryMarks } from '../state/view'
import { HeadlineLinks, ROOT } from './figureLink'
import { CHART_PLACE, SourceLine } from './pageBody'
import type { Preset } from './presets'
import { type Judged, ReceiptBody } from './receiptBody'
import { SourceTemplate } from './slipBody'
import { BEHIND_PICTURE_PLACE, LIGHT_PLACE } from './site'
import { chartInBoth } from './twoThemes'

/**
 * How wide the chart is drawn: what frames of 960, 600 and 360 px leave it. `light.css` shows one of them; the one that
 * takes longest to lay out comes first, so that it has the least to wait for.
 */
const WIDTHS = [936, 576, 336]

type Ask = Pick<Answers, 'slice' | 'conflicts'>

/**
 * The light embed of a view: chart, sources and receipts in its HTML, for a script that draws nothing. Without the script
 * it is complete, but for opening receipts in place.
 */
export function lightPageOf(preset: Preset, exhibit: Exhibit, answers: Ask): string {
  const { catalog, headline, verdicts, view } = exhibit
  const nameOf = figureNamer(verdicts, catalog)
  const judged = { view, catalog, nameOf, verdicts, conflicts: answers.conflicts() }
  const keys = new Set(headline.figures.map(({ key }) => key))
  const named = (figure: Figure) => {
    keys.add(figure.key)
    return nameOf(figure)
  }
  const charts = WIDTHS.map(
    (width) =>
      `<div class="light-${width}">${chartInBoth(exhibit, { width, prefix: `w${width}`, nameOf: named })}</div>`,
  )
  const markup = (node: ReactNode) => fitting(renderToStaticMarkup(node))
  const body = markup(<Body preset={preset} exhibit={exhibit} judged={judged} />)
  const receipts = [...keys].map((key) => markup(<ReceiptTemplate name={key} answers={answers} judged={judged} />))
  const sources = [...catalog.sources.values()].map((source) =>
    markup(<SourceTemplate source={source} catalog={catalog} />),
  )
  const used = sources.filter((_, number) => receipts.some((each) => each.includes(` data-source="${number}"`)))
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE_TAGS[catalog.texts.language]}" data-embed>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(headline.text)} | Quotient</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    // A frame shows no icon, and one that is not named is asked for all the same.
    '<link rel="icon" href="data:,">',
    LIGHT_PLACE,
    '</head>',
    `<body>${body.replace(CHART_PLACE, () => charts.join(''))}`,
    BEHIND_PICTURE_PLACE,
    `${[...receipts, ...used].join('')}</body>`,
    '</html>\n',
  ].join('\n')
}

type BodyProps = { preset: Preset; exhibit: Exhibit; judged: Judged }

function Body({ preset, exhibit, judged }: BodyProps) {
  const { headline, subtitle, catalog } = exhibit
  const { receipt, screens } = catalog.texts
  return (
    <div id="root" data-query={preset.query}>
      <main>
        <header className="light-head">
          <h1>
            <HeadlineLinks headline={headline} linking={judged} />
          </h1>
          <p>
            {subtitle}
            <span className="light-choose">{screens.choose('')}</span>
          </p>
        </header>
        <div className="light-columns">
          <figure>
            <i data-chart="" />
            <Foot exhibit={exhibit} />
          </figure>
          <section className="receipt" aria-label={receipt.name} tabIndex={-1} hidden>
            <button type="button" aria-label={receipt.close}>
              ×
            </button>
            <div />
          </section>
        </div>
        <p className="visually-hidden" aria-live="polite" />
      </main>
    </div>
  )
}

/** What stands under the chart: the notes, the numbered sources, and the way to filters and files. */
function Foot({ exhibit: { view, notes, numbers, catalog } }: Pick<BodyProps, 'exhibit'>) {
  const { page, pages, amounts } = catalog.texts
  return (
    <footer className="light-foot">
      {notes.length > 0 && (
        <ul aria-label={page.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details open={numbers.sources.length <= 4}>
        <summary>
          {page.numbered(amounts.sources(numbers.sources.length), view.marks === null && canCarryMarks(view))}
        </summary>
        <ol aria-label={page.sources}>
          {numbers.sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} target="_blank" />
            </li>
          ))}
        </ol>
      </details>
      <a href={ROOT + formatAddress(view)} target="_blank" rel="noopener">
        {pages.open}
      </a>
    </footer>
  )
}

type TemplateProps = { name: string; answers: Ask; judged: Judged }

/** The receipt of a figure, which nothing draws until the script takes it. */
function ReceiptTemplate({ name, answers, judged }: TemplateProps) {
  const request = parseReceipt(name)
  if (!request) throw new Error(`the figure ${name} has no receipt`)
  const { market, researchFirm } = request.coordinates
  const statements = answers.slice({ market, researchFirm, measures: measuresOf(request) })
  const { catalog } = judged
  const receipt = receiptOf(request, sideOf(statements, 'quoted', catalog), sideOf(statements, 'published', catalog))
  return (
    <template data-receipt={name}>
      <ReceiptBody receipt={receipt} judged={judged} />
    </template>
  )
}

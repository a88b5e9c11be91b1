import { VerdictGlyph } from '../charts/VerdictGlyph'
import { firmName, subjectName } from '../domain/catalog'
import type { Conflict } from '../domain/conflicts'
import { factKey } from '../domain/coordinates'
import { coordinateInWords } from '../domain/coordinateWords'
import { type Figure, figureInWords, figureOf } from '../domain/figures'
import { formulaInWords } from '../domain/formulas'
import { noticeInWords } from '../domain/notices'
import { backingInWords, backingOf } from '../domain/origins'
import { periodInWords } from '../domain/periods'
import { verdictInShort } from '../domain/quotedRows'
import { coordinatesInWords, type Receipt } from '../domain/receipts'
import { statementsRead } from '../domain/sourceNumbers'
import { changedIn, verdictSentence } from '../domain/verdictSentence'
import type { Verdict } from '../domain/verdicts'
import { capital } from '../domain/words'
import type { Statement } from '../schema/dataset'
import { FigureLink, type Linking } from './figureLink'
import { SlipBody } from './slipBody'

export type Judged = Linking & { verdicts: ReadonlyMap<string, Verdict>; conflicts: readonly Conflict[] }

type Props = { receipt: Receipt; judged: Judged }

/** What a receipt says, as HTML for the light embed: the same words in the same order as `Receipt` on the page. */
export function ReceiptBody({ receipt: { figure, quoted, published, apart }, judged }: Props) {
  const { catalog } = judged
  const { receipt: texts } = catalog.texts
  const place = (figure ?? quoted ?? published)!.coordinates
  return (
    <>
      <h2>{subjectName(catalog, place.subject)}</h2>
      {figure && <Values figure={figure} quoted={quoted} published={published} judged={judged} />}
      <ul className="receipt-counted" aria-label={texts.counted}>
        {coordinatesInWords(place, catalog).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      {quoted && <Verdicts figure={quoted} judged={judged} />}
      {figure?.derivation && <Formula figure={figure} judged={judged} />}
      {quoted && <Side title={texts.quoted} figure={quoted} judged={judged} />}
      {published && <Side title={texts.published} figure={published} judged={judged} />}
      {(published ?? quoted) && <OtherFirms figure={published ?? quoted!} judged={judged} />}
      {apart.length > 0 && (
        <section>
          <h3>{texts.apart}</h3>
          <Slips statements={apart} judged={judged} />
        </section>
      )}
      {!figure?.derivation && !published && <p className="receipt-missing">{texts.unpublished}</p>}
      {!figure?.derivation && !quoted && <p className="receipt-missing">{texts.unquoted}</p>}
    </>
  )
}

type SidesProps = { figure: Figure; quoted: Figure | null; published: Figure | null; judged: Judged }

function Values({ figure, quoted, published, judged: { catalog } }: SidesProps) {
  const names = catalog.texts.figures.sides
  const sides = figure.derivation
    ? [{ name: names.derived, each: figure }]
    : [
        ...(quoted ? [{ name: names.quoted, each: quoted }] : []),
        ...(published ? [{ name: names.published, each: published }] : []),
      ]
  return (
    <dl>
      {sides.map(({ name, each }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figureInWords(each, catalog.texts)}</dd>
        </div>
      ))}
    </dl>
  )
}

type FigureProps = { figure: Figure; judged: Judged }

function Verdicts({ figure, judged }: FigureProps) {
  const { catalog, verdicts } = judged
  const found = new Map(
    figure.statements.flatMap(({ id }): [string, Verdict][] => {
      const verdict = verdicts.get(id)
      return verdict ? [[verdictSentence(verdict, catalog), verdict]] : []
    }),
  )
  return [...found].map(([sentence, verdict]) => (
    <section key={sentence} className="verdict" aria-label={catalog.texts.receipt.verdict}>
      <p data-verdict={verdict.kind}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <VerdictGlyph kind={verdict.kind} />
        </svg>
        {verdictInShort(verdict, catalog)}
      </p>
      <p>{sentence}</p>
      {verdict.together.length > 0 && <p>{catalog.texts.receipt.together(verdict.together.length)}</p>}
      <Places verdict={verdict} judged={judged} />
    </section>
  ))
}

/** The figures that the number could be: where it moved to first, then where it would fit as well. */
function Places({ verdict, judged }: { verdict: Verdict; judged: Judged }) {
  const { statement, move, alternatives, candidates, fitsAlso, open } = verdict
  const { catalog } = judged
  const { places, receipt } = catalog.texts
  const found = [
    ...(move ? [move, ...alternatives] : []).map(({ coordinate, figure }) => ({ coordinates: [coordinate], figure })),
    ...[...candidates, ...(fitsAlso ? [fitsAlso] : [])].map((figure) => ({
      coordinates: open.length > 0 ? open : [changedIn(statement, figure)],
      figure,
    })),
  ]
  if (found.length === 0) return null
  return (
    <details open={found.length <= 3}>
      <summary>{receipt.where}</summary>
      <ul>
        {found.map(({ coordinates, figure }) => (
          <li key={figure.key}>
            {coordinates.map((each) => coordinateInWords(each, figure.coordinates, catalog)).join(places.comma)}
            {places.colon}
            <FigureLink figure={figure} linking={judged} isInTemplate />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Formula({ figure, judged }: FigureProps) {
  const { catalog } = judged
  const { receipt: texts, places } = catalog.texts
  return (
    <section>
      <h3>{texts.derived}</h3>
      <p className="formula">{formulaInWords(figure, catalog.texts)}</p>
      <ul aria-label={texts.inputs}>
        {figure.derivation!.inputs.map((input) => (
          <li key={input.layer + input.key}>
            {subjectName(catalog, input.coordinates.subject)}
            {places.comma}
            {periodInWords(input.coordinates.period, catalog.texts)}
            {places.colon}
            <FigureLink figure={input} linking={judged} isInTemplate />
          </li>
        ))}
      </ul>
      <h3>{texts.readFrom}</h3>
      <Slips statements={statementsRead(figure)} judged={judged} />
    </section>
  )
}

function Side({ title, figure, judged: { catalog, ...judged } }: FigureProps & { title: string }) {
  const { texts } = catalog
  const kind = figure.layer === 'quoted' ? 'articles' : 'pages'
  return (
    <section>
      <h3>
        {title}
        {texts.places.colon}
        {figureInWords(figure, texts)} <span>{backingInWords(backingOf(figure.statements, catalog), kind, texts)}</span>
      </h3>
      {figure.notice && <p className="receipt-notice">{noticeInWords(figure.notice, catalog)}</p>}
      <Slips statements={figure.statements} judged={{ ...judged, catalog }} />
    </section>
  )
}

/** What other research firms count on the same terms, where they do not agree. */
function OtherFirms({ figure, judged }: FigureProps) {
  const { catalog, conflicts } = judged
  const { texts } = catalog
  const own = figure.coordinates.researchFirm
  const place = factKey({ ...figure.coordinates, researchFirm: null })
  const conflict = conflicts.find(
    ({ parties, coordinates }) => parties === 'firms' && factKey({ ...coordinates, researchFirm: null }) === place,
  )
  const others = (conflict?.groups.flat() ?? []).filter(({ researchFirm }) => researchFirm !== own)
  if (!conflict || others.length === 0) return null
  return (
    <section className="verdict" aria-label={texts.receipt.otherFirms}>
      <p>{capital(texts.conflicts.kinds[conflict.kind])}</p>
      <ul>
        {others.map((statement) => (
          <li key={statement.id}>
            {firmName(catalog, statement.researchFirm)}
            {texts.places.colon}
            <FigureLink figure={figureOf([statement], 'published', catalog)!} linking={judged} isInTemplate />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Slips({ statements, judged }: { statements: readonly Statement[]; judged: Judged }) {
  return statements.map((statement) => <SlipBody key={statement.id} statement={statement} catalog={judged.catalog} />)
}

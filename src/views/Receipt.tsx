import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Catalog, subjectName } from '../domain/catalog'
import { type Figure, figureInWords } from '../domain/figures'
import { formulaInWords } from '../domain/formulas'
import { noticeInWords } from '../domain/notices'
import { backingInWords, backingOf } from '../domain/origins'
import { periodInWords } from '../domain/periods'
import { coordinatesInWords, measuresOf, parseReceipt, receiptOf, type ReceiptRequest } from '../domain/receipts'
import { sideOf } from '../domain/sides'
import { statementsRead } from '../domain/sourceNumbers'
import type { Texts } from '../domain/texts/texts'
import { useSlice } from '../query/hooks'
import { oncePainted } from '../state/painted'
import { changeView, viewStore } from '../state/store'
import { Cite } from './parts/Cite'
import { useEmbed } from './parts/embedContext'
import { FigureButton } from './parts/FigureButton'
import { focusFigure, showFigure } from './parts/figureFocus'
import { OtherFirms } from './parts/OtherFirms'
import { ReceiptVerdicts } from './parts/ReceiptVerdicts'
import { Slip } from './parts/Slip'
import { useStage } from './parts/stageContext'
import css from './Receipt.module.css'

type Props = { receiptKey: string; catalog: Catalog }

/**
 * What opens when a figure is chosen: its value, its coordinates in words, every statement under it, and the other side's
 * word on the same fact. Focus goes in, Escape closes, and focus returns to the figure.
 */
export function Receipt({ receiptKey, catalog }: Props) {
  const request = parseReceipt(receiptKey)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const isEmbedded = useEmbed() !== null
  const onStage = useStage() !== null
  useEffect(() => {
    opener.current = document.activeElement
    // An embed takes no keys that the reader has not given it.
    if (!isEmbedded || document.hasFocus()) panel.current?.focus({ preventScroll: true })
    if (isEmbedded) panel.current?.scrollIntoView({ block: 'nearest' })
    // What is beside the receipt has less room, and may have moved out of sight.
    const cancel = isEmbedded || onStage ? null : oncePainted(() => showFigure(opener.current))
    const onKey = (event: KeyboardEvent) => {
      // A sheet that lies over the page closes first.
      const isMine = event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]')
      if (isMine) close(receiptKey, opener.current)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      cancel?.()
      document.removeEventListener('keydown', onKey)
    }
  }, [receiptKey, isEmbedded, onStage])
  useLayoutEffect(() => {
    const section = panel.current
    // However it goes away, by Back or by a key, whoever reads it does not lose the place; unless another one opens.
    return () => {
      const hadFocus = section?.contains(document.activeElement) ?? false
      queueMicrotask(() => {
        const isLost = document.activeElement === document.body && viewStore.getState().view.receipt === null
        if (hadFocus && isLost) backTo(receiptKey, opener.current)
      })
    }
  }, [receiptKey])
  return (
    <section ref={panel} className={css.receipt} aria-label={catalog.texts.receipt.name} tabIndex={-1}>
      <button
        type="button"
        className={css.close}
        aria-label={catalog.texts.receipt.close}
        onClick={() => close(receiptKey, opener.current)}
      >
        ×
      </button>
      {request ? <Content request={request} catalog={catalog} /> : <Nothing found={receiptKey} texts={catalog.texts} />}
    </section>
  )
}

function close(receiptKey: string, opener: Element | null): void {
  changeView({ receipt: null })
  backTo(receiptKey, opener)
}

/** To the figure that opened the receipt, or, after a link or another receipt, to one that would. */
function backTo(receiptKey: string, opener: Element | null): void {
  const isThere = opener?.isConnected && (opener instanceof HTMLElement || opener instanceof SVGElement)
  if (isThere && opener !== document.body) opener.focus()
  else focusFigure(receiptKey)
}

function Content({ request, catalog }: { request: ReceiptRequest; catalog: Catalog }) {
  const { coordinates } = request
  const { receipt: texts, places } = catalog.texts
  const statements = useSlice({
    market: coordinates.market,
    researchFirm: coordinates.researchFirm,
    measures: measuresOf(request),
  })
  const { figure, quoted, published, apart } = receiptOf(
    request,
    sideOf(statements, 'quoted', catalog),
    sideOf(statements, 'published', catalog),
  )
  const name = subjectName(catalog, coordinates.subject)
  const words = coordinatesInWords(figure?.coordinates ?? coordinates, catalog)
  if (!figure && apart.length === 0)
    return <Nothing found={[name, ...words].join(places.comma)} texts={catalog.texts} />
  return (
    <>
      <header>
        <h2 className={css.subject}>{name}</h2>
        {figure && <Values figure={figure} quoted={quoted} published={published} texts={catalog.texts} />}
        <ul className={css.coordinates} aria-label={texts.counted}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </header>
      {quoted && <ReceiptVerdicts figure={quoted} catalog={catalog} />}
      {figure?.derivation && <Formula figure={figure} catalog={catalog} />}
      {quoted && <Side title={texts.quoted} figure={quoted} catalog={catalog} />}
      {published && <Side title={texts.published} figure={published} catalog={catalog} />}
      {(published ?? quoted) && <OtherFirms figure={published ?? quoted!} catalog={catalog} />}
      {apart.length > 0 && (
        <section className={css.part}>
          <h3>{texts.apart}</h3>
          {apart.map((statement) => (
            <Slip key={statement.id} statement={statement} catalog={catalog} />
          ))}
        </section>
      )}
      {!figure?.derivation && !published && <p className={css.missing}>{texts.unpublished}</p>}
      {!figure?.derivation && !quoted && <p className={css.missing}>{texts.unquoted}</p>}
      {figure && (
        <Cite
          label={catalog.texts.cite.figure}
          what={(citations, place) => citations.citedFigure(figure, catalog, place)}
          catalog={catalog}
        />
      )}
    </>
  )
}

type ValuesProps = { figure: Figure; quoted: Figure | null; published: Figure | null; texts: Texts }

/** The number, or both numbers side by side where both sides have one. */
function Values({ figure, quoted, published, texts }: ValuesProps) {
  const names = texts.figures.sides
  const sides: [string, Figure][] = figure.derivation
    ? [[names.derived, figure]]
    : [
        ...(quoted ? [[names.quoted, quoted] as [string, Figure]] : []),
        ...(published ? [[names.published, published] as [string, Figure]] : []),
      ]
  return (
    <dl className={css.values}>
      {sides.map(([side, each]) => (
        <div key={side}>
          <dt>{side}</dt>
          <dd className={css.value}>{figureInWords(each, texts)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Formula({ figure, catalog }: { figure: Figure; catalog: Catalog }) {
  const { inputs } = figure.derivation!
  const { receipt: texts, places } = catalog.texts
  return (
    <section className={css.part}>
      <h3>{texts.derived}</h3>
      <p className={css.formula}>{formulaInWords(figure, catalog.texts)}</p>
      <ul className={css.inputs} aria-label={texts.inputs}>
        {inputs.map((input) => (
          <li key={input.layer + input.key}>
            {subjectName(catalog, input.coordinates.subject)}
            {places.comma}
            {periodInWords(input.coordinates.period, catalog.texts)}
            {places.colon}
            <FigureButton figure={input} catalog={catalog} />
          </li>
        ))}
      </ul>
      <h3>{texts.readFrom}</h3>
      {statementsRead(figure).map((statement) => (
        <Slip key={statement.id} statement={statement} catalog={catalog} />
      ))}
    </section>
  )
}

function Side({ title, figure, catalog }: { title: string; figure: Figure; catalog: Catalog }) {
  const { texts } = catalog
  const kind = figure.layer === 'quoted' ? 'articles' : 'pages'
  const backing = backingInWords(backingOf(figure.statements, catalog), kind, texts)
  return (
    <section className={css.part}>
      <h3>
        {title}
        {texts.places.colon}
        {figureInWords(figure, texts)} <span className={css.count}>{backing}</span>
      </h3>
      {figure.notice && <p className={css.notice}>{noticeInWords(figure.notice, catalog)}</p>}
      {figure.statements.map((statement) => (
        <Slip key={statement.id} statement={statement} catalog={catalog} />
      ))}
    </section>
  )
}

function Nothing({ found, texts: { receipt } }: { found: string; texts: Texts }) {
  return (
    <>
      <h2 className={css.subject}>{receipt.none}</h2>
      <p>{receipt.nothing(found)}</p>
    </>
  )
}

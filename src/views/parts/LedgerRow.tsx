// A table that is laid out as a grid on a narrow screen loses its own roles, so that they are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, type Ref } from 'react'
import { type Catalog, firmName, marketName, shortPublisher, sourceOf, subjectName } from '../../domain/catalog'
import { layerOf } from '../../domain/layers'
import { periodInWords } from '../../domain/periods'
import { languageOf } from '../../domain/quoteWords'
import type { Statement } from '../../schema/dataset'
import { figureOfStatement } from '../../state/ledgerScene'
import css from './LedgerTable.module.css'
import { FigureButton } from './FigureButton'

type Props = {
  statement: Statement
  catalog: Catalog
  /** The place of the row in a table of which only a part is drawn. */
  index?: number
  ref?: Ref<HTMLTableRowElement>
}

/** A statement as a row of the ledger; its number opens the receipt. */
export const LedgerRow = memo(function LedgerRow({ statement, catalog, index, ref }: Props) {
  const source = sourceOf(catalog, statement.source)
  const { places, figures, screens } = catalog.texts
  return (
    <tr role="row" ref={ref} data-index={index} aria-rowindex={index === undefined ? undefined : index + HEAD_ROWS + 1}>
      <td role="cell" className={css.source}>
        {shortPublisher(source.publisher)}
        <span className={css.kind}> {figures.sides[layerOf(source)]}</span>
      </td>
      <td role="cell" className={css.subject}>
        {subjectName(catalog, statement.subject)}
      </td>
      <td role="cell" className={css.measure}>
        {statement.topic ?? places.measures[statement.measure]}
        <span className={css.kind}>
          {' '}
          {statement.market ? marketName(catalog, statement.market) : ''}
          {statement.researchFirm ? `${places.comma}${firmName(catalog, statement.researchFirm)}` : ''}
        </span>
      </td>
      <td role="cell" className={css.period}>
        {periodInWords(statement.period, catalog.texts)}
      </td>
      <td role="cell" className={css.value}>
        <FigureButton figure={figureOfStatement(statement, catalog)} catalog={catalog} />
      </td>
      <td role="cell" className={css.words} lang={statement.quote ? languageOf(statement.quote.exact) : undefined}>
        {statement.quote ? `“${statement.quote.exact}”` : screens.statements.notKept}
      </td>
    </tr>
  )
})

/** The row of headings is a row of the table too. */
export const HEAD_ROWS = 1

import { LIGHT } from '../../charts/theme'
import { el, type Markup } from './markup'
import { line } from './paint'
import { CELL_POINTS, CELL_X, CELL_Y, type Grid, type GridCell, SMALL_POINTS } from './tableLayout'
import { body, emu, paragraph, type Run } from './text'

/** A table of PowerPoint's own with thin rules, what names a row at its left. */
export function tableMarkup({ heads, widths, headHeight, rows }: Grid, lang: string): Markup {
  const head = heads.map((words): GridCell => ({ lines: [words], figure: null }))
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: 1 }),
    el(
      'a:tblGrid',
      {},
      widths.map((width) => el('a:gridCol', { w: emu(width) })),
    ),
    rowMarkup(head, headHeight, lang, true),
    rows.map(({ cells, height }) => rowMarkup(cells, height, lang, false)),
  )
}

function rowMarkup(cells: readonly GridCell[], height: number, lang: string, isHead: boolean): Markup {
  return el(
    'a:tr',
    { h: emu(height) },
    cells.map(({ lines }, column) => {
      const paragraphs = lines.map((text, index) => {
        const run: Run = {
          text,
          points: index === 0 ? CELL_POINTS : SMALL_POINTS,
          color: isHead || index > 0 ? LIGHT.muted : LIGHT.ink,
          isBold: column === 0 && !isHead,
        }
        return paragraph([run], lang)
      })
      return el('a:tc', {}, body('a:txBody', paragraphs), edges(isHead))
    }),
  )
}

function edges(isHead: boolean): Markup {
  return el(
    'a:tcPr',
    { marL: emu(CELL_X), marR: emu(CELL_X), marT: emu(CELL_Y), marB: emu(CELL_Y), anchor: isHead ? 'b' : 't' },
    ['a:lnL', 'a:lnR', 'a:lnT'].map((side) => line({ color: null, name: side })),
    line({ color: isHead ? LIGHT.ink : LIGHT.rule, points: isHead ? 1 : 0.75, name: 'a:lnB' }),
    el('a:noFill'),
  )
}

import { sheets as en } from './en/sheets'
import type { Language } from './texts'
import { sheets as zh } from './zh/sheets'

export type SheetTexts = typeof en

/** The texts of sheets that lie over the page, apart from the catalogue: no page needs them before one opens. */
export const SHEET_TEXTS: Record<Language, SheetTexts> = { en, zh }

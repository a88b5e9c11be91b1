import { SHEET_TEXTS, type SheetTexts } from '../../domain/texts/sheetTexts'
import { useTexts } from '../../query/hooks'

/** The texts of sheets, in the language of whoever reads them. */
export function useSheetTexts(): SheetTexts {
  return SHEET_TEXTS[useTexts().language]
}

import { createContext, type ReactNode, useContext } from 'react'
import type { Catalog } from '../../domain/catalog'
import { ReceiptSlot } from './ReceiptSlot'

/** The key of the figure whose receipt is open beside the screen; null: none is. */
export const ReceiptContext = createContext<string | null>(null)

type Props = { catalog: Catalog; children: (receipt: ReactNode) => ReactNode }

/** Gives a screen the receipt that is open. Opening one draws the frame of the screen anew, and nothing that stands in it. */
export function ReceiptAside({ catalog, children }: Props) {
  const receiptKey = useContext(ReceiptContext)
  return children(receiptKey === null ? null : <ReceiptSlot receiptKey={receiptKey} catalog={catalog} />)
}

import { type ComponentProps, createContext, useContext } from 'react'
import type { Catalog } from '../../domain/catalog'
import { ReceiptSlot } from './ReceiptSlot'
import { Screen } from './Screen'

/** The key of the figure whose receipt is open beside the screen; null: none is. */
export const ReceiptContext = createContext<string | null>(null)

type Props = Omit<ComponentProps<typeof Screen>, 'receipt'> & { catalog: Catalog }

/** A screen with the receipt that is open. Opening one draws the frame of the screen anew, and nothing that stands in it. */
export function ReceiptScreen({ catalog, ...frame }: Props) {
  const receiptKey = useContext(ReceiptContext)
  return (
    <Screen
      {...frame}
      receipt={receiptKey === null ? null : <ReceiptSlot receiptKey={receiptKey} catalog={catalog} />}
    />
  )
}

import { Suspense } from 'react'
import type { Catalog } from '../../domain/catalog'
import { Receipt } from '../Receipt'

type Props = { receiptKey: string; catalog: Catalog }

/** Keeps the chart in place while a receipt looks up its statements. */
export function ReceiptSlot({ receiptKey, catalog }: Props) {
  return (
    <Suspense fallback={<section aria-label={catalog.texts.receipt.name} aria-busy="true" />}>
      <Receipt key={receiptKey} receiptKey={receiptKey} catalog={catalog} />
    </Suspense>
  )
}

import { create } from 'zustand'
import type { AddressNotice } from './address'
import { afresh, DEFAULT_VIEW, type View } from './view'

/** The view, and what could not be read in the address that it came from. The store is the truth, the address its shadow. */
type ViewState = { view: View; notices: AddressNotice[] }

export const viewStore = create<ViewState>(() => ({ view: DEFAULT_VIEW, notices: [] }))

/** One value of the view, for a component that draws it: `useView((view) => view.layer)`. */
export function useView<T>(select: (view: View) => T): T {
  return viewStore((state) => select(state.view))
}

/** What could not be read in the address. */
export function useAddressNotices(): AddressNotice[] {
  return viewStore((state) => state.notices)
}

/** Changes some values of the view; what is not named stays. */
export function changeView(patch: Partial<View>): void {
  viewStore.setState((state) => ({ view: { ...state.view, ...patch } }))
}

/** Opens the receipt of a figure; the same again closes it. */
export function toggleReceipt({ key }: { key: string }): void {
  changeView({ receipt: viewStore.getState().view.receipt === key ? null : key })
}

/** Back to every default, on the same screen, in the same theme and language: the one reset. */
export function resetView(): void {
  viewStore.setState(({ view }) => ({ view: { ...afresh(view), screen: view.screen }, notices: [] }))
}

/** Takes a whole view as an address has it. */
export function openView(view: View, notices: AddressNotice[]): void {
  viewStore.setState({ view, notices })
}

/** The reader has seen the notices. */
export function dismissNotices(): void {
  viewStore.setState({ notices: [] })
}

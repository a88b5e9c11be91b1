import { bundledSource } from './bundledSource'

/** Our own data. It is asked for as soon as this module runs, before anybody can ask a question; a failure is theirs. */
export const ours = bundledSource()

ours.facets().catch(() => undefined)

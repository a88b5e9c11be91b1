import { bundledSource } from './bundledSource'
import { makeQueryClient } from './client'
import { facetsQuery } from './queries'

// Our own data is asked for as soon as this module runs, while the rest of the page's script is still to run.

export const ours = bundledSource()

/** What remembers its answers. */
export const client = makeQueryClient()

/** Settles once the facets are there or could not be had. It never rejects: a failure is for whoever asks for them then. */
export const asked = client.prefetchQuery(facetsQuery(ours))

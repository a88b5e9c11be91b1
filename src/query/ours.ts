import { bundledSource } from './bundledSource'
import { makeQueryClient } from './client'
import { facetsQuery } from './queries'

// Our own data is asked for as soon as this module runs, while the rest of the page's script is still to run.

export const ours = bundledSource()

/** What remembers its answers. */
export const client = makeQueryClient()

/** Over once there is data to choose from, or it has failed: that is for whoever asks then. */
export const asked = client.prefetchQuery(facetsQuery(ours))

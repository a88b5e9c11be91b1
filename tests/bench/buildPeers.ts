import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type PluginOption } from 'vite'
import { sharesOfSite } from './shares'
import { staticChart } from './staticChart'

const PEERS = resolve(import.meta.dirname, 'peers')
export const PEERS_BUILT = resolve(import.meta.dirname, 'dist')

/**
 * Builds each page by itself, so that none shares a chunk with another, as Vite does it when nobody configures anything:
 * minified and tree-shaken, for Vite's own list of browsers. The data lies beside the page as a file that it fetches.
 */
export async function buildPeers(names: readonly string[]): Promise<void> {
  const shares = sharesOfSite()
  for (const name of names) {
    const outDir = resolve(PEERS_BUILT, 'peers', name)
    await build({
      configFile: false,
      root: resolve(PEERS, name),
      base: './',
      publicDir: false,
      logLevel: 'error',
      plugins: pluginsOf(name, staticChart(shares)),
      build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    })
    writeFileSync(resolve(outDir, 'shares.json'), JSON.stringify(shares))
  }
}

function pluginsOf(name: string, chart: string): PluginOption[] {
  if (name === 'recharts') return [react()]
  return name === 'static' ? [{ name: 'chart', transformIndexHtml: (html) => html.replace('<!--chart-->', chart) }] : []
}

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { classicBuild, targetOf } from './classicBuild'
import { ELEMENT_SCRIPT } from './policy'

const ENTRY = resolve(import.meta.dirname, '../element/embed.ts')

/**
 * Builds `embed.js`, which other people's pages name for ever: one plain script without a hash, in a build of its own,
 * since the chunks of the app are modules.
 */
export function elementPlugin(): Plugin {
  let target: string[] = []
  return {
    name: 'quotient:element',
    configResolved(config) {
      target = targetOf(config)
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: ELEMENT_SCRIPT, source: await elementScript(target) })
    },
    configureServer(server) {
      server.middlewares.use(`/${ELEMENT_SCRIPT}`, (_request, response, next) => {
        response.setHeader('Content-Type', 'text/javascript')
        elementScript(target).then((code) => response.end(code), next)
      })
    },
  }
}

/** The script as text: `(function () { … })()`, minified, which imports nothing and leaves no global name. */
export async function elementScript(target: string[]): Promise<string> {
  const [script, ...others] = await classicBuild(target, {
    build: { modulePreload: { polyfill: false }, rolldownOptions: { input: ENTRY } },
  })
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${ELEMENT_SCRIPT} must be one script`)
  return script.code
}

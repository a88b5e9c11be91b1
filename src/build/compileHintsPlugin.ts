import type { Plugin } from 'vite'

/** Heard on the first line of a file alone (https://v8.dev/blog/explicit-compile-hints); to other engines it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad'

/**
 * Has V8 compile all functions of the scripts when they come, on a thread of its own, and not one after another when each
 * is first called: on the page's thread, between a click and what it draws. Runs behind what else writes into scripts.
 */
export function compileHintsPlugin(): Plugin {
  return {
    name: 'quotient:compile-hints',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `${HINT}\n${file.code}`
      },
    },
  }
}

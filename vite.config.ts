import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { elementPlugin } from './src/build/elementPlugin'
import { compileHintsPlugin } from './src/build/compileHintsPlugin'
import { dataPlugin } from './src/build/dataPlugin'
import { embedPlugin } from './src/build/embedPlugin'
import { fontsPlugin } from './src/build/fontsPlugin'
import { headersPlugin } from './src/build/headersPlugin'
import { inlineCode } from './src/build/inlineCode'
import { presentPlugin } from './src/build/presentPlugin'
import { stillPlugin } from './src/build/stillPlugin'
import { viewsPlugin } from './src/build/viewsPlugin'

const DOM_TESTS = ['tests/{views,charts,query,state,export,light,still}/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx']
const OTHER_RUNNERS = ['tests/browser/**', 'tests/bench/**']
const LOOPBACK = '127.0.0.1'

/** The first versions with popover, nesting and `light-dark()`, so that none of these is rewritten. */
const BROWSERS = ['chrome123', 'firefox120', 'safari17.5']

/** What the plugins put into pages, and the policy allows. */
const inline = inlineCode()

export default defineConfig({
  base: './',
  // Several pages and no router: an unknown address is a 404, not the first page.
  appType: 'mpa',
  plugins: [
    react(),
    fontsPlugin(),
    dataPlugin(),
    presentPlugin(),
    embedPlugin(),
    elementPlugin(),
    viewsPlugin(inline),
    stillPlugin(inline),
    headersPlugin(inline),
    compileHintsPlugin(),
  ],
  worker: { format: 'es' },
  server: { host: LOOPBACK },
  preview: { host: LOOPBACK, port: 4173, cors: false },
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    // Files stay files: the policy allows no data: scripts or fonts, and a hashed file is fetched once.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pictures of views take their time; nobody who starts the page can do anything about it.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What the first page needs at once is one file: split by who else uses each part, it weighs 3 kB more.
            { name: 'page', tags: ['$initial'] },
            // So are the screens of one chart, which share most of what they are.
            { name: 'screens', test: /src\/views\/(?:Share|Change|Stock)View\.tsx$/ },
            // What zips hardly ever changes, and every format that is a package shares it.
            { name: 'zip', test: /node_modules\/fflate\// },
          ],
        },
      },
    },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    // A picture that is missing fails, here as in CI; `-u` accepts it.
    update: 'none',
    testTimeout: 20_000,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...DOM_TESTS, ...OTHER_RUNNERS],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: DOM_TESTS,
          exclude: OTHER_RUNNERS,
          setupFiles: ['tests/setupDom.ts'],
        },
      },
    ],
  },
})

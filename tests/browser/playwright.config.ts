import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium'

const ROOT = resolve(import.meta.dirname, '../..')

/** A free port, found once: the workers read this file again and inherit the answer. */
process.env.QUOTIENT_PORT ??= String(await freePort())
const address = `http://127.0.0.1:${process.env.QUOTIENT_PORT}/`

/**
 * Specs run on the built site, with its real headers. Everything runs on a wide screen; a test that has something to
 * say about narrow ones carries `@tablet` or `@phone` in its name or tag and then runs there as well.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(ROOT, 'test-results'),
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  // Without a picture to compare with a test fails; on a person's machine the picture is made, to be looked at.
  updateSnapshots: process.env.CI ? 'none' : 'default',
  // A busy machine takes its time: a step that waits says what it waits for, and nothing is asserted of how long.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.012, threshold: 0.1, animations: 'disabled', caret: 'hide', scale: 'css' },
  },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // What fails once and then passes is printed by name as flaky.
  retries: 1,
  timeout: 60_000,
  reporter: 'line',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    trace: 'off',
    launchOptions: findChromium(),
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'tablet', grep: /@tablet/, use: { viewport: { width: 768, height: 1024 }, hasTouch: true } },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    // Started directly: through npx the server would outlive its parent.
    command: `node node_modules/vite/bin/vite.js preview --configLoader runner --port ${process.env.QUOTIENT_PORT} --strictPort`,
    cwd: ROOT,
    url: address,
    reuseExistingServer: false,
    timeout: 20_000,
  },
})

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => (found !== null && typeof found === 'object' ? done(found.port) : fail(new Error('no port'))))
    })
  })
}

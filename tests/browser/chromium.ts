import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { posix, resolve, win32 } from 'node:path'
import { chromium } from '@playwright/test'

export type Place = { kind: 'CHROME' | 'system' | 'playwright' | 'npm'; path: string }
type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: string
  arch: string
  /** Where Playwright would have put its own browser. */
  playwrightPath: string
}
export type Launch = { executablePath: string; env?: Record<string, string>; args: string[] }

const ROOT = resolve(import.meta.dirname, '../..')
const CACHE = resolve(ROOT, 'node_modules/.cache/chromium-147')
const NPM_PACKAGE = resolve(ROOT, 'node_modules/@sparticuz/chromium/bin/chromium.br')
/** What a binary for common Linux needs to start at all; musl systems do not have it. */
const LOADER = '/lib64/ld-linux-x86-64.so.2'

export const NO_BROWSER =
  'No Chromium was found: install Chrome or Chromium, or run "npx playwright install --with-deps chromium", or set ' +
  'CHROME to the path of one.'

/** Where a browser may be, best first. `QUOTIENT_BROWSER=npm` (or another kind) looks at that kind alone. */
export function places(machine: Machine): Place[] {
  const { env, platform, arch, playwrightPath } = machine
  const all: Place[] = [
    ...(env.CHROME ? [{ kind: 'CHROME' as const, path: env.CHROME }] : []),
    ...systemPaths(machine).map((path) => ({ kind: 'system' as const, path })),
    { kind: 'playwright', path: playwrightPath },
    ...(platform === 'linux' && arch === 'x64' ? [{ kind: 'npm' as const, path: NPM_PACKAGE }] : []),
  ]
  return env.QUOTIENT_BROWSER ? all.filter(({ kind }) => kind === env.QUOTIENT_BROWSER) : all
}

function systemPaths({ env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`)
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return folders.flatMap((folder) => apps.map((app) => posix.join(folder, app)))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    const apps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return apps.flatMap((app) => folders.map((folder) => win32.join(folder, app)))
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')), '/usr/bin', '/snap/bin']
  return [...new Set(names.flatMap((name) => folders.map((folder) => posix.join(folder, name))))]
}

/** The first place that has a browser. A path that a person gave must be right: it is not passed over in silence. */
export function choose(candidates: readonly Place[], exists: (path: string) => boolean): Place {
  for (const place of candidates) {
    if (exists(place.path) && (place.kind !== 'npm' || exists(LOADER))) return place
    if (place.kind === 'CHROME') throw new Error(`CHROME names ${place.path}, but there is no such file.`)
  }
  throw new Error(NO_BROWSER)
}

/** How to start the browser of this machine. Unpacks the one from the npm registry when there is no other. */
export function findChromium(): Launch {
  const { platform, arch, env } = process
  const found = choose(places({ env, platform, arch, playwrightPath: chromium.executablePath() }), existsSync)
  const args = ['--disable-quic', '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb']
  return found.kind === 'npm'
    ? { ...unpacked(), args: [...args, '--disable-gpu'] }
    : { executablePath: found.path, args }
}

/**
 * The package unpacks into the temporary folder, reuses whatever lies there and names a fixed folder for its fonts. So
 * it runs in a process of its own with a temporary folder of its own, gets our `fonts.conf`, and is moved into the
 * cache only when complete. `AWS_EXECUTION_ENV` makes it unpack the system libraries that a bare machine lacks.
 */
function unpacked(): Pick<Launch, 'executablePath' | 'env'> {
  if (!existsSync(CACHE)) {
    const unfinished = `${CACHE}.${process.pid}`
    mkdirSync(unfinished, { recursive: true })
    execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: ROOT, env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    )
    writeFileSync(
      resolve(unfinished, 'fonts.conf'),
      '<?xml version="1.0"?>\n<fontconfig>\n  <dir prefix="relative">fonts</dir>\n' +
        '  <cachedir prefix="xdg">fontconfig</cachedir>\n</fontconfig>\n',
    )
    // Unpacked for its owner alone; a tree may be shared.
    chmodSync(resolve(unfinished, 'chromium'), 0o755)
    moveInto(unfinished)
  }
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const libraries = [resolve(CACHE, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: resolve(CACHE, 'chromium'),
    env: {
      ...Object.fromEntries(inherited),
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: resolve(CACHE, 'fonts.conf'),
    },
  }
}

/** Two runs may unpack at once; whoever comes second finds the folder there and drops its own. */
function moveInto(unfinished: string): void {
  try {
    renameSync(unfinished, CACHE)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(CACHE)) throw error
  }
}

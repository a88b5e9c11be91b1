/** What pages carry inline, as the policy names it: see `inlineCode.ts`. */
type Sources = { styles: readonly string[]; scripts: readonly string[] }

/**
 * What the page may do, said once. The build writes it into `_headers` and into each page's `<meta>`, the preview server
 * sends what stands in `_headers`, and a browser test compares all three.
 */
export function policyOf({ styles, scripts }: Sources): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // The preview of an embed, in its own sandbox.
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Embedding is the point, and there are no accounts, no cookies and nothing destructive that a frame could steal.
    FRAMES,
    "require-trusted-types-for 'script'",
    // Of query/startWorker.ts alone, for the script of its worker.
    'trusted-types app-script-url',
  ].join('; ')
}

const FRAMES = 'frame-ancestors *'

/** The same for a `<meta>`, in which browsers ignore `frame-ancestors` and say so in the console. */
export function metaPolicyOf(policy: string): string {
  return policy.replace(`; ${FRAMES}`, '')
}

/** The headers of every answer, found or not. */
export function headersOf(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A sandboxed embed has an opaque origin: without this its own module scripts, data and fonts are refused.
    'Access-Control-Allow-Origin': '*',
  }
}

/** The script that other people's pages name: its address never changes, so it carries no hash. */
export const ELEMENT_SCRIPT = 'embed.js'

export const REVALIDATE = 'no-cache'
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** How long a found file may be kept; null leaves it to the host. A missing file must never be kept (see headersPlugin). */
export function cacheRule(path: string): string | null {
  if (path.startsWith('/assets/')) return FOR_EVER
  return /(?:\/|\.html)$/.test(path) || path === `/${ELEMENT_SCRIPT}` ? REVALIDATE : null
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Each page, and the script of the element, has a cache rule
 * of its own instead of one for `/*`, since some hosts join the values of two rules that match one file.
 */
export function headersFile(policy: string, pages: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const addresses = [...pages, ELEMENT_SCRIPT].flatMap((page) =>
    /(?:^|\/)index\.html$/.test(page) ? [`/${page.slice(0, -'index.html'.length)}`, `/${page}`] : [`/${page}`],
  )
  return [
    rule('/*', headersOf(policy)),
    ...addresses.toSorted().map((address) => rule(address, { 'Cache-Control': REVALIDATE })),
    rule('/assets/*', { 'Cache-Control': FOR_EVER }),
    '',
  ].join('\n')
}

/** The headers of every answer as a `_headers` file of ours has them. */
export function headersIn(file: string): Record<string, string> {
  const [, ...lines] = file.split(/\n(?! )/, 1)[0]!.split('\n')
  return Object.fromEntries(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon).trim(), line.slice(colon + 2)]
    }),
  )
}

/** Puts the policy first in `<head>`, before anything that it governs. For hosts that cannot send headers. */
export function withPolicyMeta(html: string, policy: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html
  const head = /<head[^>]*>/i.exec(html)
  if (!head) throw new Error('a built page has no <head> for its policy')
  const end = head.index + head[0].length
  return `${html.slice(0, end)}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicyOf(policy)}" />${html.slice(end)}`
}

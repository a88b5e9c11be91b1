/** The flags of an embed, by the names that authors know from Datawrapper. */
export const FLAGS = ['plain', 'static', 'transparent', 'fitchart'] as const

type Attribute = (name: string) => string | null

/** Whether a flag is set: its name alone is enough, and "false" is off, which Vue writes where HTML would leave it out. */
export const isOn = (value: string | null) => value !== null && value !== 'false'

/** The first eight digits of the digest of an edition. */
const EDITION = /^[0-9a-f]{8}$/

/**
 * The address of the frame: the page `embed/` beside the script, or of the site that `host` names. Its query is the view
 * with the flags; a flag of the element counts more than the same one in its view. An edition of the data has a page of
 * its own. Null without a site.
 */
export function frameAddress(attribute: Attribute, script: string | null): URL | null {
  const host = attribute('host')
  const base = host ? host.replace(/\/*$/, '/') : script
  if (base === null || !/^(?:https?|file):/.test(base) || !URL.canParse(base)) return null
  const edition = attribute('edition')
  const folder = edition && EDITION.test(edition) ? `embed/${edition}/` : 'embed/'
  // A folder of files answers with a list of them, not with its page.
  const address = new URL(base.startsWith('file:') ? `${folder}index.html` : folder, base)
  address.search = query(attribute)
  return address
}

function query(attribute: Attribute): string {
  const parameters = new URLSearchParams(attribute('view') ?? '')
  for (const flag of FLAGS) {
    const value = attribute(flag)
    if (isOn(value)) parameters.set(flag, 'true')
    else if (value !== null) parameters.delete(flag)
  }
  const dark = attribute('dark')
  if (dark !== null) parameters.set('dark', dark || 'true')
  // The address bar writes `~` as it is.
  return parameters.toString().replaceAll('%7E', '~')
}

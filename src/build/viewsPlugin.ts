import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { targetOf } from './classicBuild'
import { ROOT } from './figureLink'
import type { InlineCode } from './inlineCode'
import { inProcess } from './inProcess'
import { lightFiles } from './lightBuild'
import { pageCode } from './pageCode'
import { BEHIND_PICTURE_PLACE, LIGHT_PLACE, ORIGIN_VARIABLE, siteAt, STYLES_PLACE } from './site'
import { typefaceTag } from './typefaces'
import type { SiteFile } from './viewFiles'

const STYLES = 'src/build/viewsStyle.ts'

/**
 * Writes a page, pictures and files for every view of `data/views.json`, so that a link to one says something where no
 * script runs. They are drawn in a process of their own, beside the bundling.
 */
export function viewsPlugin(inline: InlineCode): Plugin {
  let root = ''
  let target: string[] = []
  let drawn: Promise<SiteFile[]> | null = null
  return {
    name: 'quotient:views',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      target = targetOf(config)
    },
    buildStart() {
      for (const file of ['data/views.json', STYLES, 'src/build/views.css']) this.addWatchFile(resolve(root, file))
      if (siteAt(process.env[ORIGIN_VARIABLE]).origin === null)
        this.info(`${ORIGIN_VARIABLE} is not set: the pages of views have no canonical, picture and oEmbed addresses.`)
      drawn = inProcess(root, 'src/build/drawViews.ts')
      // Heard when the files are asked for; until then nobody else does.
      drawn.catch(() => undefined)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = (await drawn) ?? []
        const tagOf = await typefaceTag(root, target, inline)
        const [page, light] = await Promise.all([
          pageCode(root, target, STYLES),
          lightFiles(root, target, inline, tagOf),
        ])
        const styles = `${tagOf(page.files, ROOT)}\n${inline.style(page.style)}`
        for (const file of [...page.files, ...light.files])
          if (!bundle[file.fileName]) this.emitFile({ type: 'asset', fileName: file.fileName, source: file.source })
        for (const { path, content } of files) {
          const isPage = typeof content === 'string' && path.endsWith('.html')
          const written = isPage
            ? content
                .replace(STYLES_PLACE, () => styles)
                .replace(LIGHT_PLACE, () => light.headOf(content))
                .replace(BEHIND_PICTURE_PLACE, () => light.behindPicture)
            : content
          this.emitFile({ type: 'asset', fileName: path, source: written })
        }
      },
    },
  }
}

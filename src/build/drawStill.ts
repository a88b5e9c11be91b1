// A process of its own, started by the plugin: it alone pretends to be a browser, once in light and once in dark colours.
import { closeDom, pretend } from './dom'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { answerWith } from './inProcess'
import { STILL_WIDTHS } from './stillWidths'

type Code = { drawStill: (dataset: string, widths: readonly number[]) => Promise<string> }

/** The first page in both sets of colours. `code` is the built file that draws it, `data` the data file. */
async function drawn([code, data]: readonly string[]): Promise<string[]> {
  const { drawStill } = (await import(pathToFileURL(code!).href)) as Code
  const dataset = readFileSync(data!, 'utf8')
  const widths = STILL_WIDTHS.map(({ width }) => width)
  const pages: string[] = []
  for (const isDark of [false, true]) {
    pretend({ isDark })
    // oxlint-disable-next-line no-await-in-loop -- the colours of a document are those of all that is on it
    pages.push(await drawStill(dataset, widths))
  }
  return pages
}

await answerWith(() => drawn(process.argv.slice(2)))
closeDom()

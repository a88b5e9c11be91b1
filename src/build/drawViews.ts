// A process of its own, started by the plugin: it alone pretends to be a browser.
import { closeDom } from './dom'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { memorySource } from '../query/memorySource'
import { parseDatasetText } from '../schema/parseDataset'
import type { Said } from './inProcess'
import { presetsOf } from './presets'
import { rasteriser } from './rasteriser'
import { ORIGIN_VARIABLE, siteAt } from './site'
import { type SiteFile, viewFiles } from './viewFiles'

const DATA = resolve(import.meta.dirname, '../../data')

/** Answers the process that started it with all files of all views, or with what is wrong. */
function main(): void {
  const pictures = rasteriser()
  try {
    const { answers, edition } = answersOf(readFileSync(resolve(DATA, 'dataset.json'), 'utf8'))
    const list: unknown = JSON.parse(readFileSync(resolve(DATA, 'views.json'), 'utf8'))
    const presets = presetsOf(list, answers.facets())
    const site = siteAt(process.env[ORIGIN_VARIABLE])
    tell({ answer: viewFiles({ presets, answers, edition, site, rasteriser: pictures }) })
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) })
  } finally {
    pictures.close()
    closeDom()
  }
}

/** Says it, and only then lets go. */
function tell(said: Said<SiteFile[]>): void {
  process.send?.(said, () => process.disconnect())
}

function answersOf(text: string) {
  const parsed = parseDatasetText(text)
  if (!parsed.ok) throw new Error(`data/dataset.json: ${parsed.problems.length} problems; see npm run check-data`)
  const answers = memorySource('build', parsed.dataset).atHand?.()
  if (!answers) throw new Error('data in memory is at hand')
  return { answers, edition: parsed.dataset.edition }
}

main()

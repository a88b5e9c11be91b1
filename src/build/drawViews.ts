// A process of its own, started by the plugin: it alone pretends to be a browser.
import { closeDom } from './dom'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { memorySource } from '../query/memorySource'
import { checkedDataset } from './checkedData'
import { answerWith } from './inProcess'
import { presetsOf } from './presets'
import { rasteriser } from './rasteriser'
import { ORIGIN_VARIABLE, siteAt } from './site'
import { type SiteFile, viewFiles } from './viewFiles'

const DATA = resolve(import.meta.dirname, '../../data')

/** All files of all views of the list. */
function drawn(): SiteFile[] {
  const { answers, edition } = answersOf(readFileSync(resolve(DATA, 'dataset.json'), 'utf8'))
  const list: unknown = JSON.parse(readFileSync(resolve(DATA, 'views.json'), 'utf8'))
  const presets = presetsOf(list, answers.facets())
  const site = siteAt(process.env[ORIGIN_VARIABLE])
  return viewFiles({ presets, answers, edition, site, rasteriser: pictures })
}

function answersOf(text: string) {
  const dataset = checkedDataset(text)
  const answers = memorySource('build', dataset).atHand?.()
  if (!answers) throw new Error('data in memory is at hand')
  return { answers, edition: dataset.edition }
}

const pictures = await rasteriser()
await answerWith(drawn)
pictures.close()
closeDom()

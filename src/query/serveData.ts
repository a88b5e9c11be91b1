import { LANGUAGE_TEXTS } from '../domain/texts/languages'
import type { DataSource, LedgerAsked } from './dataSource'
import { localLedger } from './localLedger'
import { patientSource } from './memorySource'
import { readFile } from './readFile'
import type { Asks, Reply, Request, SentFacets, SentLedger, Withdrawal } from './workerMessages'

type Port = {
  postMessage: (reply: Reply) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent<Request | Withdrawal>) => void) => void
}

/** What takes long, and lets everything else go first. */
const SLOW: readonly Request['ask'][] = ['verdicts', 'conflicts']

/**
 * Answers a page's questions about the file that it opens. Each question is a task of its own, so that one that the page
 * withdraws meanwhile is never worked on. Verdicts are worked out in pieces, and other questions are answered between them.
 */
export function serveData(port: Port): void {
  let source: DataSource | null = null
  let ledger: ReturnType<typeof localLedger> | null = null
  let waiting: Request[] = []

  const open = async (file: Blob): Promise<Asks['open']['answer']> => {
    const parsed = await readFile(file)
    if (!parsed.ok) return parsed
    source = patientSource('worker', parsed.dataset)
    const { catalog, ...facets } = await source.facets()
    ledger = localLedger(parsed.dataset.statements, catalog)
    const { texts: _, ...named } = catalog
    return { ok: true, facets: { ...facets, catalog: named } satisfies SentFacets }
  }
  const answerTo = async (request: Request): Promise<Asks[keyof Asks]['answer']> => {
    if (request.ask === 'open') return open(request.about)
    if (source === null || ledger === null) throw new Error('no file is open')
    if (request.ask === 'slice') return source.slice(request.about)
    if (request.ask === 'fact') return source.fact(request.about)
    if (request.ask === 'source') return source.source(request.about)
    if (request.ask === 'ledger') return ledger.summary(await spoken(request.about))
    if (request.ask === 'ledgerRows') return ledger.rows(await spoken(request.about), request.about.rows)
    return request.ask === 'verdicts' ? source.verdicts() : source.conflicts()
  }
  const next = async () => {
    const request = waiting.find(({ ask }) => !SLOW.includes(ask)) ?? waiting[0]
    if (!request) return
    waiting = waiting.filter((other) => other !== request)
    const { id } = request
    try {
      port.postMessage({ id, answer: await answerTo(request) })
    } catch (error) {
      port.postMessage({ id, failed: error instanceof Error ? error.message : String(error) })
    }
  }

  port.addEventListener('message', ({ data }) => {
    if (data.ask === 'withdraw') waiting = waiting.filter(({ id }) => id !== data.id)
    else {
      waiting.push(data)
      setTimeout(() => void next())
    }
  })
  port.postMessage({ ready: true })
}

async function spoken({ question, language }: SentLedger): Promise<LedgerAsked> {
  return { question, texts: await LANGUAGE_TEXTS[language]() }
}

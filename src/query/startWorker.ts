// oxlint-disable-next-line import/default -- Vite gives the address of the built script
import workerUrl from './dataWorker?worker&url'

type Policy = { createScriptURL: (address: string) => unknown }
type Factory = { createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy }

/** The one policy of the code base (build/policy.ts): it lets the worker's own script through, and nothing else. */
const NAME = 'app-script-url'

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
const policy = factory?.createPolicy(NAME, { createScriptURL: checked })

function checked(address: string): string {
  if (address !== workerUrl) throw new TypeError(`script refused: ${address}`)
  return address
}

/** The worker for a large file; null where there is none to be had: in a sandboxed frame, or opened from a disk. */
export function startWorker(): Worker | null {
  try {
    // Types know a trusted address as text only.
    return new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, { type: 'module' })
  } catch {
    return null
  }
}

/** How long the address of a file that is being saved lives. */
const KEPT_MS = 60_000

/** Has the browser save a file under a name. A frame may forbid it, and nobody is told. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

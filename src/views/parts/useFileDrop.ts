import { useEffect } from 'react'
import { openFile } from '../../query/openFile'
import type { SheetName } from './useKeys'

/** A file that is dropped anywhere on the page is opened; what is wrong with it stands in the sheet for files. */
export function useFileDrop(onOpen: (sheet: SheetName | null) => void): void {
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void openFile(file).then((outcome) => outcome !== 'left' && onOpen(outcome === 'opened' ? null : 'open'))
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('drop', onDrop)
    }
  }, [onOpen])
}

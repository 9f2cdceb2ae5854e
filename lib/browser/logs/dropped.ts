import type { DroppedFile } from './worker-messages'

/** The files of a picker; those of a folder have their path. */
export function pickedFiles(files: FileList | null): DroppedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
}

/** A file or folder that was dropped, where the browser gives handles: Chromium, also on a page from a disk. */
type Handle =
  | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: 'directory'; readonly name: string; values(): AsyncIterable<Handle> }

interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<Handle | null>
}

/**
 * The files that were dropped, those in folders included.
 *
 * @throws DOMException when the browser does not let the page read a folder
 */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const items: readonly ItemWithHandle[] = [...transfer.items].filter(({ kind }) => kind === 'file')
  // The list is empty after the event, so all entries and handles are taken first.
  const entries = items.map((item) => item.webkitGetAsEntry())
  const files = pickedFiles(transfer.files)
  if (!entries.some((entry) => entry?.isDirectory)) return files
  // Chromium lets a page from a disk read handles, and no entries.
  const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.()))
  const found = await Promise.all(
    items.map((_, n) => {
      const [handle, entry] = [handles[n], entries[n]]
      return handle ? filesOfHandle(handle) : entry ? filesOfEntry(entry) : []
    }),
  )
  return found.flat()
}

async function filesOfHandle(handle: Handle, within = ''): Promise<DroppedFile[]> {
  const name = `${within}${handle.name}`
  if (handle.kind === 'file') return [{ name, file: await handle.getFile() }]
  const found: DroppedFile[] = []
  for await (const one of handle.values()) found.push(...(await filesOfHandle(one, `${name}/`)))
  return found
}

async function filesOfEntry(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: DroppedFile[] = []
  for (;;) {
    // A reader gives the entries of a folder in parts; the last part is empty.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return found
    for (const one of part) found.push(...(await filesOfEntry(one)))
  }
}

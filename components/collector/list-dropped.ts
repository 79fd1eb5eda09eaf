import type { FoundFile } from './ports.ts';

/** What was dropped, with all that is in dropped folders. Must be called within the drop itself. */
export async function listDropped(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  // After the first wait, the browser has emptied the list.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  if (entries.every(({ isFile }) => isFile)) return files;
  return (await Promise.all(entries.map(listEntry))).flat();
}

async function listEntry(entry: FileSystemEntry): Promise<FoundFile[]> {
  if (entry.isFile) return [entry as FileSystemFileEntry];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: FoundFile[] = [];
  for (;;) {
    // Some at a time; none is the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    // One by one: there may be more than arguments can be given.
    for (const found of (await Promise.all(some.map(listEntry))).flat()) files.push(found);
  }
}

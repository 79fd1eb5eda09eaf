import type { FoundFile } from './ports.ts';

interface FolderWindow {
  /** File System Access (WICG): not in Firefox. */
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** Whether the browser hands a chosen folder over piece by piece, and not as a list of opened files. */
export const canChooseFolder = (): boolean =>
  (globalThis as FolderWindow).showDirectoryPicker !== undefined;

/** Lets the person choose. Null: nothing was chosen. Must be called within a click. */
export async function chooseFolder(): Promise<readonly FoundFile[] | null> {
  try {
    return await listFolder(await (globalThis as FolderWindow).showDirectoryPicker!());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function listFolder(folder: FileSystemDirectoryHandle): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const found of folder.values()) {
    if (found.kind === 'file') files.push(found);
    // One by one: there may be more than arguments can be given.
    else for (const each of await listFolder(found)) files.push(each);
  }
  return files;
}

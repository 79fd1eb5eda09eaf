/** What the processes of the extension's pages take, as Linux tells it. */
import { readFileSync, readdirSync } from 'node:fs';

export interface Taken {
  /** What the one that grew most held more than before, at most, in MB. */
  readonly memory: number;
  /** Processor time of all threads of the one that worked most, in milliseconds. */
  readonly worked: number;
}

/** How often memory is looked at, in milliseconds. */
const MEMORY_MS = 200;
/** A tick of the clock in which Linux counts. */
const TICK_MS = 10;

/** The pages must be open, in a browser that this process has started. */
export async function watchProcesses<T>(work: () => Promise<T>): Promise<readonly [T, Taken]> {
  const pages = listPages().map((id) => ({ id, before: readMemory(id), worked: readWorked(id) }));
  let memory = 0;
  const look = (): void => {
    for (const { id, before } of pages) memory = Math.max(memory, readMemory(id) - before);
  };
  // oxlint-disable-next-line leidraad/no-polling -- nothing tells of memory
  const timer = setInterval(look, MEMORY_MS);
  const result = await work().finally(() => clearInterval(timer));
  const worked = Math.max(...pages.map((page) => readWorked(page.id) - page.worked));
  return [result, { memory, worked }];
}

/** Looked for once: to read all that runs takes longer than a look may. */
function listPages(): string[] {
  const ids = readdirSync('/proc').filter((it) => /^\d+$/.test(it));
  const parents = new Map(ids.map((id) => [id, readStat(id)[1] ?? '0']));
  const isOurs = (id: string | undefined): boolean =>
    id !== undefined && id !== '0' && (id === String(process.pid) || isOurs(parents.get(id)));
  return ids.filter((id) => isOurs(id) && readText(id, 'cmdline').includes('--extension-process'));
}

function readMemory(id: string): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readText(id, 'status'))?.[1] ?? 0) / 1_000;
}

function readWorked(id: string): number {
  const fields = readStat(id);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
}

/** The fields after the name, from the state on. */
function readStat(id: string): string[] {
  return readText(id, 'stat').split(') ').at(-1)!.split(' ');
}

/** Empty where the process has ended meanwhile. */
function readText(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The files in a zip file that may be damaged, or made to do harm. */
import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_OVERLAPPING_ENTRY,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { LIMITS } from '../guide/limits.ts';
import {
  error,
  locateProblem,
  shorten,
  type Problem,
  type ProblemParams,
} from '../guide/problem.ts';
import type { ProblemKey } from '../guide/problem-words.ts';
import { isFilePath } from '../guide/schema.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';
import type { Bytes } from './platform.ts';
import { placeIn } from './place-in.ts';
import type { PackBytes } from './pack-files.ts';

export type Unpacked =
  | { readonly ok: true; readonly files: PackBytes }
  | { readonly ok: false; readonly problems: readonly Problem[] };

declare const WritableStream: new (sink: {
  write(chunk: Uint8Array): void;
}) => NonNullable<Parameters<FileEntry['getData']>[0]>;

/**
 * Everything in memory and nothing on disk. Stops at the first byte beyond a limit, whatever the
 * headers say. `name` is only for the messages.
 */
export async function unzip(
  bytes: Bytes,
  name: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Unpacked> {
  if (bytes.length > limits.bytes) {
    return refuse(name, 'archive-too-big', { found: `${bytes.length}`, max: `${limits.bytes}` });
  }
  // Strict: nothing that two programs could read in two ways, such as two lists of content.
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    strictness: 'strict',
    filenameValidation: 'tolerant',
    checkCrc32: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
  });
  let at = name;
  try {
    const entries: FileEntry[] = [];
    let folders = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) folders += 1;
      else entries.push(entry);
      // A folder holds nothing, but takes as long to read: a zip file may be made of nothing else.
      if (Math.max(entries.length, folders) > limits.files) {
        return refuse(name, 'archive-many', { max: `${limits.files}` });
      }
    }
    const problems = entries.flatMap((entry) => checkName(entry, entries, name));
    if (problems.length > 0) return { ok: false, problems };
    const files = new Map<string, Bytes>();
    let left = limits.totalBytes;
    for (const entry of entries) {
      at = placeIn(name, entry.filename);
      const isText = entry.filename.endsWith('.json');
      const own = isText ? Math.min(LIMITS.bytes, limits.fileBytes) : limits.fileBytes;
      const read = await inflate(entry, Math.min(own, left));
      if (read === null) {
        const params = { max: `${left < own ? limits.totalBytes : own}` };
        return refuse(at, left < own ? 'archive-inflates' : 'archive-file-inflates', params);
      }
      files.set(entry.filename, read);
      left -= read.length;
    }
    return { ok: true, files };
  } catch (failure) {
    return refuse(at, explainFailure(failure), { found: `${bytes.length}` });
  } finally {
    await reader.close();
  }
}

/** Null where it is larger than `max`. */
async function inflate(entry: FileEntry, max: number): Promise<Bytes | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream({
    write(chunk) {
      length += chunk.length;
      // The rest is not unpacked at all.
      if (length > max) throw new TooMuch();
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(sink);
  } catch (failure) {
    if (length > max) return null;
    throw failure;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

class TooMuch extends Error {}

function checkName(
  { filename, encrypted }: Entry,
  all: readonly Entry[],
  archive: string,
): Problem[] {
  const found = shorten(filename);
  if (!isFilePath(filename)) return [problem(archive, 'bad-form', { found, form: 'path' })];
  if (encrypted) return [problem(placeIn(archive, found), 'archive-locked')];
  const twins = all.filter((entry) => entry.filename === filename);
  return twins.length > 1 ? [problem(archive, 'duplicate-name', { found })] : [];
}

function explainFailure(failure: unknown): ProblemKey {
  const { message } = failure as Error;
  if (message === ERR_OVERLAPPING_ENTRY || message === ERR_AMBIGUOUS_ARCHIVE)
    return 'archive-ambiguous';
  return message === ERR_ENCRYPTED ? 'archive-locked' : 'archive-broken';
}

function problem(file: string, key: ProblemKey, params: ProblemParams = {}): Problem {
  return locateProblem(error([], key, params), file, new Map());
}

function refuse(file: string, key: ProblemKey, params: ProblemParams): Unpacked {
  return { ok: false, problems: [problem(file, key, params)] };
}

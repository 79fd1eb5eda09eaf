/** What somebody chose or dropped: packs as zip files, and the loose files of one pack. */
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { Parsed } from '../../utils/core/guide/parse.ts';
import { ARCHIVE_LIMITS } from '../../utils/core/pack-archive/limits.ts';
import { readArchive } from '../../utils/core/pack-archive/read-archive.ts';
import type { ReceivedPack } from '../../utils/core/pack-archive/read-sealed.ts';
import { receiptOf } from '../../utils/core/pack-archive/receipt-of.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { readTextFiles } from './FilePicker.tsx';

export type ReceiptReading =
  | { readonly ok: true; readonly receipt: PackReceipt }
  | Extract<InstallReply, { ok: false }>;

/** One for each pack, zip files first. */
export async function readChosen(
  files: readonly File[],
  language: UiLanguage,
): Promise<readonly ReceiptReading[]> {
  const isZip = ({ name }: File) => name.toLowerCase().endsWith('.zip');
  const zips = files.filter(isZip).map(async (file) => {
    // One byte too many is enough to be told that it is too big.
    const bytes = new Uint8Array(await file.slice(0, ARCHIVE_LIMITS.bytes + 1).arrayBuffer());
    return toReceipt(await readArchive(bytes, file.name), language);
  });
  const loose = files.filter((file) => !isZip(file));
  const texts = loose.length > 0 ? await readTextFiles(loose) : [];
  return [
    ...(await Promise.all(zips)),
    ...(texts.length > 0 ? [{ ok: true, receipt: { files: texts } } as const] : []),
  ];
}

/** A whole pack; what it changes is shown before it takes the place of another version. */
export function toReceipt(read: Parsed<ReceivedPack>, language: UiLanguage): ReceiptReading {
  if (!read.ok) {
    const problems = read.problems.map((problem) => formatProblem(problem, language));
    return { ok: false, problems };
  }
  return { ok: true, receipt: { ...receiptOf(read.value), isStaged: true } };
}

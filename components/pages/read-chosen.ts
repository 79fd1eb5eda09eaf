/** What somebody chose or dropped: packs as zip files, and the loose files of one pack. */
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
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

/** One for each pack, zip files first. `name`: of the zip file, or of the file that stands for loose ones. */
export async function readChosen(
  files: readonly File[],
  language: UiLanguage,
): Promise<readonly (ReceiptReading & { readonly name: string })[]> {
  const t = createTranslate(language, wordsIn(language));
  const isZip = ({ name }: File) => name.toLowerCase().endsWith('.zip');
  const packs = files.filter(isZip).map((file) => ({ name: file.name, read: readZip(file) }));
  const loose = files.filter((file) => !isZip(file));
  const first = loose.find(({ name }) => name === 'pack.json') ?? loose[0];
  if (first) packs.push({ name: first.name, read: readLoose(loose) });
  return Promise.all(
    packs.map(async ({ name, read }) => {
      // Moved or locked since it was chosen: what else was chosen is none the worse for it.
      const unread = (): ReceiptReading => ({ ok: false, problems: [t('page.failed')] });
      return { ...(await read(language).catch(unread)), name };
    }),
  );
}

type Read = (language: UiLanguage) => Promise<ReceiptReading>;

function readZip(file: File): Read {
  return async (language) => {
    // One byte too many is enough to be told that it is too big.
    const bytes = new Uint8Array(await file.slice(0, ARCHIVE_LIMITS.bytes + 1).arrayBuffer());
    return toReceipt(await readArchive(bytes, file.name), language);
  };
}

function readLoose(files: readonly File[]): Read {
  return async () => ({ ok: true, receipt: { files: await readTextFiles(files) } });
}

/** A whole pack; what it changes is shown before it takes the place of another version. */
export function toReceipt(read: Parsed<ReceivedPack>, language: UiLanguage): ReceiptReading {
  if (!read.ok) {
    const problems = read.problems.map((problem) => formatProblem(problem, language));
    return { ok: false, problems };
  }
  return { ok: true, receipt: { ...receiptOf(read.value), isStaged: true } };
}

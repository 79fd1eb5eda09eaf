import { readPackFiles } from '../../utils/core/guide/read-pack.ts';
import type { PackReceipt } from '../../utils/core/pages/view.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PackFound } from './OpenAs.tsx';

export type FilesFound =
  | { readonly ok: true; readonly found: PackFound }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Which pack it is that somebody chose. */
export function describeFiles(receipt: PackReceipt, language: UiLanguage): FilesFound {
  const { files, assets } = receipt;
  const read = readPackFiles(files, language);
  if (!read.ok) return read;
  const { title, issuer, id, languages } = read.manifest;
  const words = pickWords(title, language, languages[0]!);
  return { ok: true, found: { title: words, issuer, packId: id, from: { files, assets } } };
}

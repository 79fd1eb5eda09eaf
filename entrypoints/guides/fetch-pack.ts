import { browser } from 'wxt/browser';
import { toReceipt } from '../../components/pages/read-chosen.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { downloadPack } from '../../utils/core/pack-archive/download-pack.ts';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { loadBytes } from './load-bytes.ts';

/** Must be called in a click: the browser asks the person whether we may read from that host. */
export async function fetchPack(
  url: string,
  etag: string | null,
  language: UiLanguage,
): Promise<InstallReply> {
  const origins = [hostPatternOf(url)];
  const t = createTranslate(language, wordsIn(language));
  const refusal = await browser.permissions.request({ origins }).then(
    (isGranted) => (isGranted ? null : t('versions.denied')),
    // An organisation's build may ask for no other hosts than its own.
    () => t('guides.pinned'),
  );
  if (refusal !== null) return { ok: false, problems: [refusal] };
  const downloaded = await downloadPack(url, etag, loadBytes);
  if (downloaded.is === 'unchanged') return { ok: true, warnings: [], isSame: true };
  const read = toReceipt(downloaded.pack, language);
  if (!read.ok) return read;
  const address = { url, etag: downloaded.etag };
  return askBackground('installFiles', { ...read.receipt, address });
}

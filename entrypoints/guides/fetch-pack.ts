import { browser } from 'wxt/browser';
import { toReceipt } from '../../components/pages/read-chosen.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { downloadPack } from '../../utils/core/pack-archive/download-pack.ts';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { askBackground, askOrWarn } from '../../utils/messaging/send.ts';
import { createLoadBytes } from './load-bytes.ts';

/** Long enough for a slow line; a server that says nothing must not hold the page for ever. */
const loadBytes = createLoadBytes(60_000);

export interface FetchOrder {
  readonly url: string;
  readonly etag: string | null;
  /** Which pack it has to be; undefined: any. */
  readonly packId?: string | undefined;
}

/** Must be called in a click: the browser asks the person whether we may read from that host. */
export async function fetchPack(order: FetchOrder, language: UiLanguage): Promise<InstallReply> {
  const { url } = order;
  const origins = [hostPatternOf(url)];
  const t = createTranslate(language, wordsIn(language));
  // Not waited for: the browser asks only in the turn of the click. It answers this one first.
  const wasGranted = browser.permissions.contains({ origins }).catch(() => true);
  const refusal = await browser.permissions.request({ origins }).then(
    (isGranted) => (isGranted ? null : t('versions.denied')),
    // An organisation's build may ask for no other hosts than its own.
    () => t('guides.pinned'),
  );
  if (refusal !== null) return { ok: false, problems: [refusal] };
  let reply: InstallReply | null = null;
  try {
    reply = await fetchGranted(order, language);
    return reply;
  } finally {
    // It was allowed for a pack that has not come.
    if (!reply?.ok && !(await wasGranted)) await askOrWarn('giveBackHost', { url });
  }
}

async function fetchGranted(
  { url, etag, packId: expected }: FetchOrder,
  language: UiLanguage,
): Promise<InstallReply> {
  const downloaded = await downloadPack(url, etag, loadBytes);
  if (downloaded.is === 'unchanged') return { ok: true, warnings: [], isSame: true };
  const read = toReceipt(downloaded.pack, language);
  if (!read.ok) return read;
  const address = { url, etag: downloaded.etag };
  return askBackground('installFiles', { ...read.receipt, address, expected });
}

/** Makes and opens keys: that takes seconds on purpose, and the page must not stand still for it. */
import { KeyFileError, lockKey, unlockKey } from '../../utils/store/key-file.ts';
import { createKeyPair } from '../../utils/store/sealing.ts';
import { answerPage } from './ask-worker.ts';

export type KeyRequest =
  | { readonly ask: 'make'; readonly passphrase: string }
  | { readonly ask: 'open'; readonly file: File; readonly passphrase: string };

answerPage(async (request: KeyRequest) => {
  if (request.ask === 'make') {
    const pair = await createKeyPair();
    return { pair, file: await lockKey(pair, request.passphrase) };
  }
  try {
    const bytes = new Uint8Array(await request.file.slice(0, 10_000).arrayBuffer());
    return { ok: true, pair: await unlockKey(bytes, request.passphrase) };
  } catch (error) {
    if (error instanceof KeyFileError) return { ok: false, fault: error.kind };
    throw error;
  }
});

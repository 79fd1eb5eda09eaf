import type { PackReceipt } from '../pages/view.ts';
import { toBase64 } from './platform.ts';
import type { ReceivedPack } from './read-sealed.ts';

/** A whole pack, as it is handed in for installation. */
export function receiptOf({ sources, assets }: ReceivedPack): PackReceipt {
  const pictures = [...assets].map(([path, bytes]) => ({ path, base64: toBase64(bytes) }));
  return { files: sources, assets: pictures };
}

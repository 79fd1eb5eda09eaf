/** For tests of pages: a file that a person chooses, and what the background may say to it. */
import type { InstallReply } from '../../utils/core/pages/view.ts';

export const file = () => new File(['{"format":1}'], 'besluit.json', { type: 'application/json' });
export const fine = (): Promise<InstallReply> => Promise.resolve({ ok: true, warnings: [] });
export const wrong = (): Promise<InstallReply> =>
  Promise.resolve({ ok: false, problems: ['besluit.json: <b>no</b>', 'second'] });

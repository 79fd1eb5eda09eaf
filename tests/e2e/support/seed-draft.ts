/** A draft as a recording would have left it, put where the extension keeps its own. */
import type { Guide, Walkthrough } from '../../../utils/core/guide/schema.ts';

/** `host`: of the application. Its steps are real ones on its sign-in page. */
export function writeDraft(host: string, count = 3): Walkthrough {
  const names = ['Gebruikersnaam', 'Wachtwoord', 'Inloggen'];
  const at = Array.from({ length: count }, (_, index) => index);
  const nameOf = (index: number) => names[index % names.length]!;
  return {
    format: 1,
    kind: 'walkthrough',
    id: 'own.inloggen',
    version: '0.1.0',
    language: 'nl',
    title: { nl: 'Inloggen' },
    app: { id: 'application', match: ['http://{{host}}/*'], frames: [] },
    variables: { host: { type: 'host', required: true, default: host } },
    start: { offer: 'launcher', frequency: 'always', priority: 50 },
    targets: Object.fromEntries(
      at.map((index) => [
        `target-${index + 1}`,
        { role: index % 3 === 2 ? 'button' : 'textbox', name: { nl: nameOf(index) } },
      ]),
    ),
    steps: at.map((index) => ({
      id: `step-${index + 1}`,
      kind: 'tooltip' as const,
      target: `target-${index + 1}`,
      title: { nl: `${nameOf(index)} ${index + 1}` },
      body: { nl: 'Kijk **goed** voordat je verdergaat.' },
      advance: { on: 'next' as const },
      onMissing: { after: 8, do: 'explain' as const },
    })),
  };
}

type Listed = readonly (readonly [id: string, guide: Guide])[];

/** One of the extension's own, in either browser, with the database made. */
interface OwnPage {
  evaluate(put: (listed: Listed) => Promise<void>, listed: Listed): Promise<void>;
}

export function seedDraft(page: OwnPage, id: string, guide: Guide): Promise<void> {
  return seedDrafts(page, [[id, guide]]);
}

/** The first is the one that was changed last. */
export async function seedDrafts(page: OwnPage, drafts: Listed): Promise<void> {
  await page.evaluate(
    (listed) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('leidraad');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const change = request.result.transaction('drafts', 'readwrite');
          for (const [index, [id, guide]] of listed.entries()) {
            const at = Date.now() - index;
            const record = { id, guide, revision: 1, createdAt: at, changedAt: at };
            change.objectStore('drafts').put(record);
          }
          change.addEventListener('error', () => reject(change.error));
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
    drafts,
  );
}

/** The end of a guide: seen where the last click leads to, and in nobody's way after that. */
import { askBackground } from './support/background.ts';
import { Learner } from './support/learner.ts';
import { passTime } from './support/pass-time.ts';
import { startPlainSite } from './support/plain-site.ts';
import { expect, test } from './support/test.ts';

interface Own {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        get(keys: null): Promise<Record<string, { readonly endShownAt?: unknown } | null>>;
      };
    };
  };
}

const TITLE = 'Besluit opslaan';
const A_MINUTE = 1 / (24 * 60);

const page = (path: string): string =>
  `<!doctype html><html lang="nl"><title>Besluit</title><h1>Pagina ${path}</h1>
  <form action="/opgeslagen"><button>Opslaan</button></form><a href="/lijst">Naar de lijst</a></html>`;

const writeGuide = (url: string) => ({
  format: 1,
  kind: 'walkthrough',
  id: 'nl.voorbeeldstad.einde.opslaan',
  version: '1.0.0',
  language: 'nl',
  title: { nl: TITLE },
  app: { id: 'app', match: [`${url}/*`] },
  targets: { save: { role: 'button', name: { nl: 'Opslaan' } } },
  steps: [{ id: 'opslaan', title: { nl: 'Sla op' }, target: 'save', advance: { on: 'click' } }],
});

/** Runs in a page of the extension: whether a tab has got the end to draw. */
async function isEndTold(): Promise<boolean> {
  const { storage } = (globalThis as unknown as Own).chrome;
  return Object.values(await storage.session.get(null)).some(
    (it) => typeof it?.endShownAt === 'number',
  );
}

test('the end is shown on the page that the last click loads, until the person goes on', async ({
  extension,
  ownPage,
}) => {
  const site = await startPlainSite('127.0.0.1', page);
  const files = [{ name: 'uitleg.json', text: JSON.stringify(writeGuide(site.url)) }];
  expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
  const tab = await extension.context.newPage();
  await tab.goto(`${site.url}/besluit`);
  const learner = new Learner(tab);
  await learner.startGuide(TITLE);
  await learner.seesStep('Sla op');
  // A server takes its time: the page that is about to go has been told of the end.
  await tab.route('**/opgeslagen*', async (route) => {
    await expect.poll(() => ownPage.evaluate(isEndTold)).toBe(true);
    await route.continue();
  });
  await tab.getByRole('button', { name: 'Opslaan' }).click();
  await tab.waitForURL('**/opgeslagen*');
  await expect(tab.getByRole('heading', { name: 'Pagina /opgeslagen' })).toBeVisible();
  await expect(learner.host.locator('.bubble.end')).toBeVisible();

  await passTime(extension, A_MINUTE);
  await tab.getByRole('link', { name: 'Naar de lijst' }).click();
  await tab.waitForURL('**/lijst');
  await expect(learner.launcher).toBeVisible();
  await expect(learner.host.locator('.bubble')).toHaveCount(0);
  await site.close();
});

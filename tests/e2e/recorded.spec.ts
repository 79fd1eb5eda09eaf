/** Targets that were recorded in the practice application, on pages of it that have changed since. */
import type { Locator, Page } from '@playwright/test';
import type { Evidence } from '../../utils/core/locate/evidence.ts';
import { addWording } from '../../utils/core/locate/wordings.ts';
import { askBackground } from './support/background.ts';
import { Learner } from './support/learner.ts';
import { buildRecorder, record, type Recordable } from './support/recorder.ts';
import { expectRingAround, ringOf } from './support/ring.ts';
import { expect, test as base } from './support/test.ts';
import { countOf, signIn, theRun } from './support/walk.ts';

const TITLE = 'Opgenomen werk';
const APPLY: Recordable = { selector: 'form button', text: 'Filteren' };

interface Step {
  readonly recorded: Evidence;
  readonly name: string;
  readonly advance?: object;
}

interface Fixtures {
  readonly recorder: string;
  /** Signed in; the extension has no say in it. */
  readonly tab: Page;
  recordAt(path: string, element: Recordable): Promise<Evidence>;
  /** Installs a guide of these steps and starts it on a page that has changed as told. */
  walk(steps: readonly Step[], path: string, change?: (html: string) => string): Promise<Learner>;
}

const test = base.extend<Fixtures>({
  recorder: async ({}, use) => use(await buildRecorder()),
  tab: async ({ extension, ownPage, site }, use) => {
    void ownPage;
    const tab = await extension.context.newPage();
    await signIn(tab, site);
    await use(tab);
  },
  recordAt: async ({ tab, site, recorder }, use) => {
    await use(async (path, element) => {
      await tab.goto(`${site.url}${path}`);
      if (element.isFramed)
        await expect(tab.frameLocator('iframe').locator(element.selector).first()).toBeVisible();
      return record(tab, recorder, element);
    });
  },
  walk: async ({ tab, site, ownPage }, use) => {
    await use(async (steps, path, change = (html) => html) => {
      const files = writePack(site.url, steps);
      expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
      const { pathname } = new URL(path, site.url);
      await tab.route(
        (url) => url.pathname === pathname,
        async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: change(await response.text()) });
        },
      );
      await tab.goto(`${site.url}${path}`);
      const learner = new Learner(tab);
      await learner.startGuide(TITLE);
      return learner;
    });
  },
});

function writePack(url: string, steps: readonly Step[]) {
  const pack = {
    format: 1,
    kind: 'pack',
    id: 'nl.voorbeeldstad.opgenomen',
    version: '1.0.0',
    title: { nl: TITLE },
    issuer: 'Voorbeeldstad',
    languages: ['nl'],
    guides: ['gids.json'],
  };
  const guide = {
    format: 1,
    kind: 'walkthrough',
    id: 'nl.voorbeeldstad.opgenomen.werk',
    version: '1.0.0',
    language: 'nl',
    title: { nl: TITLE },
    app: { id: 'zaakdossier', match: [`${url}/*`] },
    variables: { zaak: { type: 'text', default: 'ZAAK-2026-0007' } },
    targets: Object.fromEntries(
      steps.map(({ recorded, name }, at) => [`doel-${at}`, { name: { nl: name }, recorded }]),
    ),
    steps: [
      ...steps.map(({ name, advance }, at) => ({
        id: `stap-${at}`,
        title: { nl: name },
        target: `doel-${at}`,
        onMissing: { after: 3 },
        ...(advance && { advance }),
      })),
      { id: 'klaar', kind: 'modal', title: { nl: 'Klaar' } },
    ],
  };
  return [
    { name: 'pack.json', text: JSON.stringify(pack) },
    { name: 'gids.json', text: JSON.stringify(guide) },
  ];
}

/** As certain as the product ever is: a plain ring around it, and the step counts as seen. */
async function expectFound({ page }: Learner, element: Locator): Promise<void> {
  await expect(ringOf(page)).toHaveCSS('outline-style', 'solid');
  await expectRingAround(page, element);
}

test('ids renamed, a button moved and wrapped: found, and the guide goes on', async ({
  recordAt,
  walk,
  stored,
}) => {
  const [status, apply] = [
    await recordAt('/zaken', { selector: 'select' }),
    await recordAt('/zaken', APPLY),
  ];
  const learner = await walk(
    [
      { recorded: status, name: 'Status' },
      { recorded: apply, name: 'Filteren', advance: { on: 'click' } },
    ],
    '/zaken',
    (html) => {
      const button = /<button[^>]*>\s*Filteren\s*<\/button>/.exec(html)![0];
      return html
        .replace(button, '')
        .replace(/(<form[^>]*zd-filter[^>]*>)/, `$1<div class="nieuw"><span>${button}</span></div>`)
        .replace(/\b(id|for|aria-describedby)="([\w-]+)"/g, '$1="v-$2"');
    },
  );
  await learner.seesStep('Status');
  await expectFound(learner, learner.page.locator('form[role=search] select'));
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
  await learner.press('Volgende');
  await learner.seesStep('Filteren');
  await expectFound(learner, learner.page.getByRole('button', { name: 'Filteren' }));
  await learner.page.getByRole('button', { name: 'Filteren' }).click();
  await learner.seesStep('Klaar');
});

test('what was recorded is gone: missing, and never another one', async ({
  recordAt,
  walk,
  stored,
}) => {
  const recorded = await recordAt('/zaken', APPLY);
  const learner = await walk(
    [{ recorded, name: 'Filteren', advance: { on: 'click' } }],
    '/zaken',
    (html) => html.replace(/<button[^>]*>\s*Filteren\s*<\/button>/, ''),
  );
  await expect(learner.bubble).toContainText('Ik kan “Filteren” niet vinden op deze pagina.');
  // What is marked, and looks so, is the part of the page that it was in: no button.
  await expect(ringOf(learner.page)).toHaveClass(/region/);
  await expect(learner.host.locator('.ring:not(.region)')).toHaveCount(0);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'missing' });
  expect(await countOf(stored, 'step-seen', 'stap-0')).toBe(0);
});

test('renamed: asked about, and found after a yes', async ({ recordAt, walk, stored }) => {
  const recorded = await recordAt('/zaken', APPLY);
  const learner = await walk(
    [{ recorded, name: 'Filteren', advance: { on: 'click' } }],
    '/zaken',
    (html) => html.replace(/(<button[^>]*>\s*)Filteren/, '$1Zaken filteren'),
  );
  await expect(learner.bubble).toContainText('Is dit “Filteren”?');
  await expect(ringOf(learner.page)).toHaveCSS('outline-style', 'dashed');
  expect(await theRun(stored)).toMatchObject({ status: 'waiting', painted: false });
  await learner.press('Ja, dit is het');
  const button = learner.page.getByRole('button', { name: 'Zaken filteren' });
  await expectFound(learner, button);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
  await button.click();
  await learner.seesStep('Klaar');
});

test('in the row that the variable names, wherever it went', async ({ recordAt, walk }) => {
  const recorded = await recordAt('/zaken', {
    selector: 'tbody a',
    text: 'Openen',
    rowVariable: 'zaak',
  });
  expect(JSON.stringify(recorded)).not.toMatch(/\d/);
  const learner = await walk(
    [{ recorded, name: 'Openen' }],
    '/zaken?sorteer=ontvangen&richting=aflopend',
  );
  const row = learner.page.getByRole('row').filter({ hasText: 'ZAAK-2026-0007' });
  await expectFound(learner, row.getByRole('link', { name: 'Openen' }));
});

test('in a frame, of another case than the one it was recorded in', async ({
  recordAt,
  walk,
  tab,
  site,
}) => {
  await tab.goto(`${site.url}/zaken?status=in-behandeling`);
  const [one, other] = await tab.getByRole('rowheader').allTextContents();
  const recorded = await recordAt(`/zaken/${one}/besluit`, {
    selector: 'button',
    text: 'Besluit vastleggen',
    isFramed: true,
  });
  expect(recorded.frame).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[^\d?]+$/);
  const learner = await walk([{ recorded, name: 'Besluit vastleggen' }], `/zaken/${other}/besluit`);
  await expectFound(
    learner,
    learner.page.frameLocator('iframe').getByRole('button', { name: 'Besluit vastleggen' }),
  );
});

test('in German, by the words that were recorded there', async ({ recordAt, walk, tab, site }) => {
  const dutch = await recordAt('/zaken', APPLY);
  await tab.request.post(`${site.url}/taal`, { form: { taal: 'de', terug: '/zaken' } });
  const german = await recordAt('/zaken', { selector: '.zd-filter-actions button' });
  expect(german.language).toBe('de');
  const learner = await walk(
    [{ recorded: addWording(dutch, german), name: 'Filteren' }],
    '/zaken',
    (html) => html.replace(/<div class="utrecht-button-group zd-filter-actions">/, '<div><p>'),
  );
  await expectFound(learner, learner.page.locator('form[role=search] button'));
});

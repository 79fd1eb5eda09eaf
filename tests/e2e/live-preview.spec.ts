/** A draft is looked at on the live page, as somebody, from any step: nothing of it is counted or kept. */
import type { Page } from '@playwright/test';
import practice from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import { walkthroughSchema, type Walkthrough } from '../../utils/core/guide/schema.ts';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { Learner } from './support/learner.ts';
import { PRACTICE_PACK, PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { chooseStep, openDraft, press } from './support/studio.ts';
import { expect, test as base } from './support/test.ts';
import { killWorker } from './support/worker.ts';

interface Own {
  readonly chrome: {
    readonly storage: { readonly session: { get(): Promise<Record<string, unknown>> } };
    readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly id: string }[]> };
  };
}

/** What is in memory of previews and runs, and which scripts come into pages for a preview. */
const readTraces = (ownPage: Page): Promise<readonly string[]> =>
  ownPage.evaluate(async () => {
    const { storage, scripting } = (globalThis as unknown as Own).chrome;
    const scripts = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    return [
      ...Object.keys(await storage.session.get()),
      ...scripts.filter((id) => id.startsWith('preview')),
    ];
  });

interface Kept {
  readonly databases: Readonly<Record<string, unknown>>;
}

/** All that lasts, but for what is installed. */
async function readKept(ownPage: Page): Promise<Kept> {
  const { databases, ...rest } = JSON.parse(await dumpStored(ownPage)) as Kept;
  const {
    'leidraad/packs': _packs,
    'leidraad/guides': _guides,
    'leidraad/assets': _assets,
    'leidraad/runs': runs,
    'leidraad/events': events,
    ...others
  } = databases;
  // Under these names, or nothing would be compared.
  expect([runs, events]).toEqual([
    [[], []],
    [[], []],
  ]);
  return { ...rest, databases: { runs, events, ...others } };
}

const test = base.extend<{
  /** The application, for which nothing is installed, and a draft about it. */
  author: Learner;
  openGuide(change?: Partial<Walkthrough>): Promise<Page>;
}>({
  author: async ({ extension, ownPage, site }, use) => {
    await askBackground(ownPage, 'removePack', { packId: PRACTICE_PACK });
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    await use(new Learner(page));
  },
  openGuide: async ({ extension, ownPage, site }, use) => {
    const host = { ...practice.variables.zaakHost, default: new URL(site.url).host };
    const variables = { ...practice.variables, zaakHost: host };
    const guide = walkthroughSchema.parse({ ...practice, variables });
    await use((change = {}) => openDraft({ extension, ownPage }, { ...guide, ...change }));
  },
});

async function preview(studio: Page, step: number, language: string): Promise<void> {
  await chooseStep(studio, step);
  await studio.getByLabel('In welke taal?').selectOption({ label: language });
  await press(studio, 'Bekijk vanaf deze stap');
}

test('from the fifth step on, in German, over page loads; afterwards nothing is stored', async ({
  author,
  extension,
  openGuide,
  ownPage,
}) => {
  const { page, bubble } = author;
  for (const stepId of ['inloggen', 'status-kiezen', 'filteren', 'zaak-openen'])
    await PRACTICE_WORK.get(stepId)!(page);
  await expect(page.getByRole('tab', { name: 'Besluit' })).toBeVisible();
  const studio = await openGuide();
  const before = await readKept(ownPage);

  await preview(studio, 5, 'Duits');
  await author.seesStep(stepTitle('tabblad-besluit', 'de'));
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(bubble.getByText('Vorschau', { exact: true })).toBeVisible();
  expect(await readTraces(ownPage)).toContain('preview-agent');
  await expect(bubble.getByRole('button', { name: /^Schritt 5 von 13/ })).toBeVisible();
  await killWorker(extension, ownPage);
  await page.reload();
  await author.seesStep(stepTitle('tabblad-besluit', 'de'));
  await PRACTICE_WORK.get('tabblad-besluit')!(page);
  await author.seesStep(stepTitle('uitkomst', 'de'));
  await author.press('Zurück');
  await author.seesStep(stepTitle('tabblad-besluit', 'de'));

  // Elsewhere in the application it says so, as it does to everybody, and is still marked.
  await page.goto(new URL('/zaken', page.url()).href);
  await expect(bubble.getByText('Vorschau', { exact: true })).toBeVisible();
  await author.press('Beenden');
  await expect(author.host).toHaveCount(0);

  expect(await readKept(ownPage)).toEqual(before);
  expect(await readTraces(ownPage)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(author.host).toHaveCount(0);
});

test('another language in the bubble is that of the preview alone; “later” ends it as well', async ({
  author,
  openGuide,
  ownPage,
}) => {
  const studio = await openGuide();
  await preview(studio, 1, 'Engels');
  await author.seesStep(stepTitle('inloggen', 'en'));
  // By key: what a script chooses is not the person's own.
  await author.bubble.getByLabel('Language').focus();
  await author.page.keyboard.press('D');
  await author.seesStep(stepTitle('inloggen', 'de'));
  await expect(author.bubble.getByText('Vorschau', { exact: true })).toBeVisible();
  expect(await askBackground(ownPage, 'drafts', {})).toMatchObject({ language: 'nl' });
  await author.press('Später');
  await expect(author.host).toHaveCount(0);
  expect(await readTraces(ownPage)).toEqual([]);

  // It ends as well where all is erased.
  await studio.bringToFront();
  await preview(studio, 1, 'Engels');
  await author.seesStep(stepTitle('inloggen', 'en'));
  await askBackground(ownPage, 'eraseAll', {});
  await expect(author.host).toHaveCount(0);
  expect(await readTraces(ownPage)).toEqual([]);
});

test('in a role, to its end: a step that is for another one is passed over, and nobody has done a guide', async ({
  author,
  openGuide,
  ownPage,
}) => {
  const steps = walkthroughSchema.parse(practice).steps.slice(0, 2);
  const words = {
    kind: 'modal',
    advance: { on: 'next' },
    page: undefined,
    target: undefined,
  } as const;
  const [first, second] = [
    { ...steps[0]!, ...words, title: { nl: 'Voor balie' }, when: { role: 'balie' } },
    { ...steps[1]!, ...words, title: { nl: 'Voor allen' } },
  ];
  const last = { ...first, id: 'einde', title: { nl: 'Weer voor balie' } };
  const ending = { ...second, id: 'slot', title: { nl: 'Slot' } };
  const studio = await openGuide({ steps: [first, second, last, ending] });
  const before = await readKept(ownPage);
  await chooseStep(studio, 2);
  await studio.getByLabel('In welke rol?').selectOption('behandelaar');
  await press(studio, 'Bekijk vanaf deze stap');
  await author.seesStep('Voor allen');
  await author.press('Volgende');
  await author.seesStep('Slot');
  await studio.bringToFront();
  await studio.getByLabel('In welke rol?').selectOption('balie');
  await press(studio, 'Bekijk vanaf deze stap');
  await author.seesStep('Voor allen');
  await author.press('Volgende');
  await author.seesStep('Weer voor balie');
  await author.press('Volgende');
  await author.seesStep('Slot');
  await author.press('Afronden');
  await author.seesStep('Goed gedaan');
  await expect(author.bubble.getByText('Voorbeeld', { exact: true })).toBeVisible();
  await author.press('Sluiten');
  await expect(author.host).toHaveCount(0);
  expect(await readKept(ownPage)).toEqual(before);
  expect(await readTraces(ownPage)).toEqual([]);
});

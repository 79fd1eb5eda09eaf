/** The guides page: adding, filling in, removing, and what that means for pages that are open. */
import type { Page } from '@playwright/test';
import practiceGuide from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import { readPackFiles } from '../../utils/core/guide/read-pack.ts';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import type { LoadedExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import { PRACTICE_PACK, PRACTICE_TITLE } from './support/practice-work.ts';
import { readStored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { killWorker } from './support/worker.ts';

interface GuideFile {
  readonly name: string;
  readonly text: string;
}

/** A guide of one step for the practice application, as its author would write it. */
function writeGuide(id: string, title: string, fields: object = {}): GuideFile {
  const guide = {
    format: 1,
    kind: 'walkthrough',
    id: `nl.voorbeeldstad.${id}`,
    version: '1.0.0',
    language: 'nl',
    title: { nl: title },
    owner: 'team-zaken',
    app: { id: 'zaakdossier', match: ['http://{{caseHost}}/*'] },
    variables: {
      caseHost: { type: 'host', required: true, label: { nl: 'Adres van de zaken' } },
    },
    targets: { user: { role: 'textbox', name: { nl: 'Gebruikersnaam' } } },
    steps: [
      {
        id: 'naam',
        kind: 'tooltip',
        target: 'user',
        title: { nl: 'Kijk waar je naam komt' },
        advance: { on: 'next' },
      },
    ],
    ...fields,
  };
  return { name: `${id}.json`, text: JSON.stringify(guide, null, 2) };
}

function writePack(version: string, guides: readonly GuideFile[]): GuideFile[] {
  const manifest = {
    format: 1,
    kind: 'pack',
    id: 'nl.voorbeeldstad.eigen',
    version,
    title: { nl: 'Eigen uitleg' },
    issuer: 'Voorbeeldstad',
    languages: ['nl'],
    variables: { caseHost: { type: 'host', required: true } },
    guides: guides.map(({ name }) => name),
  };
  return [{ name: 'pack.json', text: JSON.stringify(manifest) }, ...guides];
}

async function addFiles(page: Page, files: readonly GuideFile[]): Promise<void> {
  await page.getByLabel('Kies bestanden').setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
}

const pack = (page: Page, name: string) => page.getByRole('region', { name });

async function openGuides(extension: LoadedExtension, ownPage: Page): Promise<Page> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const page = await extension.openPage('guides');
  await expect(page.getByRole('heading', { name: 'Jouw uitleg' })).toBeVisible();
  return page;
}

test('a faulty guide is not added, and each fault is told as the checker tells it', async ({
  extension,
  ownPage,
}) => {
  const page = await openGuides(extension, ownPage);
  const before = await dumpStored(ownPage);
  const steps = [
    { id: 'een', kind: 'tooltip', target: 'usr', title: { nl: 'Een' }, advance: { on: 'klik' } },
    { id: 'een', kind: 'modal', title: {} },
  ];
  const faulty = writeGuide('kapot', 'Kapotte gids', { steps, minutes: 0 });
  const checked = readPackFiles([faulty], 'nl');
  const sentences = checked.ok ? [] : checked.problems;
  expect(sentences.length).toBeGreaterThan(4);

  await addFiles(page, [faulty]);
  const said = page.getByRole('status').filter({ hasText: 'De uitleg is niet toegevoegd.' });
  await expect(said.getByRole('listitem')).toHaveText([...sentences]);
  await expect(said).toContainText(
    "steps[0].advance.on: 'klik' is niet bekend; is 'click' bedoeld?",
  );
  await expect(said).toContainText(/kapot\.json, regel \d+/);
  await expect(page.getByRole('heading', { level: 2, name: 'Kapotte gids' })).toHaveCount(0);
  expect(await dumpStored(ownPage)).toBe(before);

  // Repaired, the same file is taken.
  await addFiles(page, [writeGuide('kapot', 'Gerepareerde gids')]);
  await expect(page.getByText('De uitleg is toegevoegd.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Gerepareerde gids' })).toBeVisible();
});

test('a guide alone is a pack of its own: it is filled in, and offered on its pages', async ({
  extension,
  learner,
  ownPage,
  site,
}) => {
  const page = await openGuides(extension, ownPage);
  await addFiles(page, [writeGuide('naam', 'Je naam vinden')]);
  const own = pack(page, 'Je naam vinden');
  await expect(own).toContainText('team-zaken');
  await expect(own).toContainText('1 onderwerp');
  const host = own.getByLabel('Adres van de zaken');
  const save = own.getByRole('button', { name: 'Opslaan' });

  // Nothing that cannot be right is kept.
  await host.fill(`${site.url}/zaken`);
  await save.click();
  await expect(host).toBeFocused();
  await expect(host).toHaveAccessibleDescription(/^De waarde van 'Adres van de zaken'/);
  await host.fill(' ');
  await save.click();
  await expect(host).toHaveAccessibleDescription(/'Adres van de zaken'.*waarde/);
  expect(await dumpStored(ownPage)).not.toContain('caseHost":"');

  await host.fill(` ${new URL(site.url).host} `);
  await save.click();
  await expect(own.getByText('Opgeslagen.')).toBeVisible();
  await expect(own.getByText('Toegestaan', { exact: true })).toBeVisible();

  // Also on a page that was open before.
  await learner.launcher.click();
  await expect(learner.host.getByRole('button', { name: ': Je naam vinden' })).toBeVisible();
  await expect(
    learner.host.getByRole('button', { name: `Start: ${PRACTICE_TITLE}` }),
  ).toBeVisible();
  await learner.host.getByRole('button', { name: ': Je naam vinden' }).click();
  await learner.seesStep('Kijk waar je naam komt');
});

test('a guide that its author changes and adds again takes the place of the one in a pack', async ({
  extension,
  learner,
  ownPage,
  site,
}) => {
  const page = await openGuides(extension, ownPage);
  const title = { ...practiceGuide.title, nl: 'Een besluit vastleggen, maar dan beter' };
  const changed = JSON.stringify({ ...practiceGuide, version: '9.0.0', title });
  await addFiles(page, [{ name: 'besluit-registreren.json', text: changed }]);
  const own = pack(page, title.nl);
  await own.getByLabel('zaakHost').fill(new URL(site.url).host);
  await own.getByRole('button', { name: 'Opslaan' }).click();
  await expect(own.getByText('Opgeslagen.')).toBeVisible();

  await learner.page.reload();
  await learner.launcher.click();
  const cards = learner.host.getByRole('listitem').getByRole('heading');
  await expect(cards).toHaveText([title.nl]);
});

test('removing a pack ends its runs, here and in the page that is open', async ({
  extension,
  learner,
  ownPage,
  site,
  stored,
}) => {
  const page = await openGuides(extension, ownPage);
  await addFiles(page, [writeGuide('naam', 'Je naam vinden')]);
  const own = pack(page, 'Je naam vinden');
  await own.getByLabel('Adres van de zaken').fill(new URL(site.url).host);
  await own.getByRole('button', { name: 'Opslaan' }).click();
  await expect(own.getByText('Opgeslagen.')).toBeVisible();
  await learner.startGuide('Je naam vinden');
  await learner.seesStep('Kijk waar je naam komt');

  await own.getByRole('button', { name: 'Je naam vinden verwijderen' }).click();
  const question = page.getByRole('dialog', { name: 'Je naam vinden' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(own).toBeVisible();
  await own.getByRole('button', { name: 'Je naam vinden verwijderen' }).click();
  await question.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await expect(page.getByText('“Je naam vinden” is verwijderd.')).toBeVisible();
  await expect(own).toHaveCount(0);

  expect((await stored()).runs).toMatchObject([{ status: 'abandoned' }]);
  expect((await stored()).events.at(-1)).toMatchObject({ kind: 'abandoned' });
  await expect(learner.bubble).toHaveCount(0);
  await learner.launcher.click();
  await expect(
    learner.host.getByRole('button', { name: `Start: ${PRACTICE_TITLE}` }),
  ).toBeVisible();
  await expect(learner.host.getByRole('button', { name: ': Je naam vinden' })).toHaveCount(0);
});

test('a pack that ships with us stays away once it was removed, until it is asked for again', async ({
  extension,
  learner,
  ownPage,
}) => {
  const page = await openGuides(extension, ownPage);
  const listPacks = async () =>
    (await askBackground(ownPage, 'packs', {})).packs.map(({ manifest }) => manifest.id);
  await expect(learner.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Oefenen met Zaakdossier verwijderen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await expect(learner.host).toHaveCount(0);
  await killWorker(extension, ownPage);
  expect(await listPacks()).not.toContain(PRACTICE_PACK);

  await page.getByRole('button', { name: 'Weer aanbieden: Oefenen met Zaakdossier' }).click();
  await expect(pack(page, 'Oefenen met Zaakdossier')).toBeVisible();
  expect(await listPacks()).toContain(PRACTICE_PACK);
});

test('a new version of a pack ends the runs of a guide that it leaves out, and of no other', async ({
  extension,
  ownPage,
  site,
}) => {
  const page = await openGuides(extension, ownPage);
  const stays = writeGuide('blijft', 'Gids die blijft');
  const goes = writeGuide('gaat', 'Gids die gaat');
  await addFiles(page, writePack('1.0.0', [stays, goes]));
  const own = pack(page, 'Eigen uitleg');
  await expect(own).toContainText('2 onderwerpen');
  await own.getByLabel('caseHost').fill(new URL(site.url).host);
  await own.getByRole('button', { name: 'Opslaan' }).click();
  await expect(own.getByText('Opgeslagen.')).toBeVisible();
  for (const [id, title] of [
    ['gaat', 'Gids die gaat'],
    ['blijft', 'Gids die blijft'],
  ] as const) {
    const application = await extension.context.newPage();
    await application.goto(`${site.url}/inloggen?${id}`);
    const learner = new Learner(application);
    await learner.startGuide(title);
    await learner.seesStep('Kijk waar je naam komt');
  }

  await addFiles(page, writePack('1.1.0', [stays]));
  await expect(own).toContainText('Versie 1.1.0');
  const { runs } = await readStored(ownPage);
  const statusOf = (id: string) => runs.find(({ guideId }) => guideId.endsWith(id))?.status;
  expect({ gaat: statusOf('gaat'), blijft: statusOf('blijft') }).toEqual({
    gaat: 'abandoned',
    blijft: 'shown',
  });
  // What was filled in stays.
  await expect(own.getByLabel('caseHost')).toHaveValue(new URL(site.url).host);
});

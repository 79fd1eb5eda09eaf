/** Everything that is kept: shown to the letter, taken along, put back, deleted. */
import { rebuildTallies } from '../../utils/core/insights/tally.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import {
  PRACTICE_GUIDE,
  PRACTICE_PACK,
  PRACTICE_TITLE,
  practiceValues,
} from './support/practice-work.ts';
import { chooseDownload, restoreDownload } from './support/restore.ts';
import { readStored, walksIn } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { completePractice, startPractice } from './support/walk.ts';

interface Download {
  readonly runs: readonly { readonly status: string }[];
  readonly events: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly packs: readonly object[];
}

async function readShown(page: Page): Promise<string> {
  const shown = page.getByRole('region', { name: 'Alles wat is bewaard' });
  if (!(await shown.isVisible())) await page.getByText('Toon alles precies').click();
  return shown.innerText();
}

/** The number beside the words in the table. */
function countOf(page: Page, what: string): Promise<string> {
  return page.getByRole('row', { name: what }).getByRole('cell').first().innerText();
}

async function download(page: Page): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Alles downloaden' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

function readSession(page: Page): Promise<object> {
  return page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } }
    ).chrome.storage.session.get(),
  );
}

test('what is kept is shown to the letter, goes when it is erased, and comes back from the download', async ({
  extension,
  learner,
  ownPage,
  site,
  stored,
}) => {
  test.setTimeout(150_000);
  await startPractice(learner);
  await completePractice(learner, stored);
  await askBackground(ownPage, 'missedSearch', { words: ['zeppelin'] });
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const privacy = await extension.openPage('privacy');
  const before = await stored();
  // With what the guide was, for when it is renewed or removed.
  const finished = { title: { nl: PRACTICE_TITLE }, issuer: 'Leidraad' };
  expect(walksIn(before)).toMatchObject([
    { guideId: PRACTICE_GUIDE, status: 'completed', finished },
  ]);

  // Shown: what the stores hold, all of it and nothing else.
  const shown = await readShown(privacy);
  const values = practiceValues(site);
  expect(JSON.parse(shown)).toEqual({
    format: 4,
    kind: 'leidraad-backup',
    exportedAt: expect.any(String),
    ...before,
    settings: { language: 'nl', welcomed: true },
    packs: [{ origin: 'bundled', id: PRACTICE_PACK, values }],
    searches: [{ word: 'zeppelin', count: 1 }],
    drafts: [],
    published: [],
    pictures: [],
    // Kept while the steps were done, they are what the log gives.
    tallies: rebuildTallies(before.events).toSorted((a, b) => (a.guideId < b.guideId ? -1 : 1)),
    wordWeeks: [],
    deliveries: [],
    feedback: [],
    repairs: [],
  });
  expect(await countOf(privacy, 'Uitleg die je bent begonnen')).toBe(String(before.runs.length));
  expect(await countOf(privacy, 'Stappen, met de tijd')).toBe(String(before.events.length));
  expect(await countOf(privacy, 'Zoekwoorden zonder resultaat')).toBe('1');

  // Downloaded: the same, with what has come since the page was drawn.
  const launcher = { x: 0.25, y: 0.5, collapsed: false };
  await askBackground(privacy, 'placeLauncher', { place: launcher });
  const { name, text } = await download(privacy);
  expect(name).toMatch(/^leidraad-\d{4}-\d\d-\d\d\.json$/);
  const { exportedAt: _at, ...kept } = JSON.parse(shown) as Record<string, unknown>;
  expect(JSON.parse(text)).toMatchObject({ ...kept, settings: { language: 'nl', launcher } });
  expect((await readShown(privacy)).replace(/"exportedAt": .*/, '')).toBe(
    text.replace(/"exportedAt": .*/, ''),
  );
  await expect(privacy.getByText('De download is begonnen.')).toBeVisible();

  // Erased: not before a yes, and then wholly.
  await privacy.getByRole('button', { name: 'Alles wissen' }).click();
  const question = privacy.getByRole('dialog', { name: 'Alles wissen?' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(question).toHaveCount(0);
  expect(await stored()).toEqual(before);
  await privacy.getByRole('button', { name: 'Alles wissen' }).click();
  await question.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(privacy.getByText('Alles is gewist.')).toBeVisible();
  expect(await stored()).toEqual({ runs: [], events: [] });
  const left = JSON.parse(await dumpStored(privacy)) as {
    databases: Record<string, [string[], { origin?: string; values?: object }[]]>;
    areas: unknown;
  };
  expect(Object.keys(left.databases).toSorted()).toEqual([
    'leidraad/assets',
    'leidraad/deliveries',
    'leidraad/drafts',
    'leidraad/events',
    'leidraad/feedback',
    'leidraad/guides',
    'leidraad/marks',
    'leidraad/packs',
    'leidraad/published',
    'leidraad/repairs',
    'leidraad/runs',
    'leidraad/searches',
    'leidraad/snapshots',
    'leidraad/tallies',
    'leidraad/wordWeeks',
  ]);
  expect(left.databases['leidraad/tallies']).toEqual([[], []]);
  expect(left.databases['leidraad/searches']).toEqual([[], []]);
  expect(left.databases['leidraad/drafts']).toEqual([[], []]);
  // What ships with the product is there anew, without what was filled in.
  expect(left.databases['leidraad/packs']).toMatchObject([
    [PRACTICE_PACK],
    [{ origin: 'bundled', values: {} }],
  ]);
  expect(left.areas).toEqual([
    ['local', {}],
    ['sync', {}],
  ]);
  expect(await readSession(privacy)).toEqual({});
  expect(await countOf(privacy, 'Uitleg die je bent begonnen')).toBe('0');
  // The page that is open shows what holds now: no guide for it any more.
  await expect(learner.host).toHaveCount(0);

  // Put back, on another machine.
  const second = await launchExtension();
  const page = await second.openPage('privacy');
  await restoreDownload(page, name, text);
  expect(await readStored(page)).toEqual(before);
  const once = await dumpStored(page);
  await page.reload();
  await restoreDownload(page, name, text);
  expect(await dumpStored(page)).toBe(once);

  const application = await second.context.newPage();
  await application.goto(`${site.url}/inloggen`);
  const again = new Learner(application);
  await again.launcher.click();
  await expect(again.host.getByRole('listitem').filter({ hasText: PRACTICE_TITLE })).toContainText(
    'Klaar',
  );
  await second.close();
  await forgetProfile(second.profile);
});

test('a file that is no download, or not a whole one, is explained and changes nothing', async ({
  extension,
  ownPage,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const privacy = await extension.openPage('privacy');
  const { text } = await askBackground(privacy, 'stored', {});
  const good = JSON.parse(text) as Download;
  const event = {
    kind: 'gezien',
    runId: 'a',
    packId: 'b',
    guideId: 'c',
    guideVersion: '1.0.0',
    stepId: null,
    at: 1,
  };
  const files: [name: string, text: string, said: RegExp][] = [
    ['half.json', text.slice(0, text.length / 2), /half\.json: dit bestand is niet te lezen\./],
    ['foto.png', '\u0089PNG', /foto\.png: dit bestand is niet te lezen\./],
    ['ander.json', '{"naam": "iets anders"}', /ander\.json: dit is geen download van Leidraad\./],
    ['nieuw.json', JSON.stringify({ ...good, format: 9 }), /nieuw\.json: .* nieuwere versie/],
    [
      'vreemd.json',
      JSON.stringify({ ...good, events: [event] }),
      /vreemd\.json, bij events\[0\]\.kind: er staat "gezien"/,
    ],
    [
      'pakket.json',
      JSON.stringify({ ...good, packs: [makeFaultyPack()] }),
      /pakket\.json: nl\.voorbeeldstad\.kapot\.gids: steps\[0\]\.target: de plek 'nergens' is niet beschreven/,
    ],
  ];
  const before = await dumpStored(privacy);
  for (const [name, content, said] of files) {
    await chooseDownload(privacy, name, content);
    await expect(privacy.getByText(said)).toBeVisible();
    await expect(privacy.getByText('Er is niets veranderd.')).toBeVisible();
    expect(await dumpStored(privacy), name).toBe(before);
  }

  // The same file, whole, is taken.
  await restoreDownload(privacy, 'goed.json', text);
});

/** Right in its form, but no guide that could be followed. */
function makeFaultyPack(): object {
  const title = { nl: 'Kapot' };
  return {
    origin: 'file',
    manifest: {
      format: 1,
      kind: 'pack',
      id: 'nl.voorbeeldstad.kapot',
      version: '1.0.0',
      title,
      issuer: 'Voorbeeldstad',
      languages: ['nl'],
      variables: {},
      guides: ['gids.json'],
      assets: [],
    },
    guides: [
      {
        format: 1,
        kind: 'walkthrough',
        id: 'nl.voorbeeldstad.kapot.gids',
        version: '1.0.0',
        language: 'nl',
        title,
        app: { id: 'zaak', match: ['https://zaken.voorbeeldstad.nl/*'] },
        targets: {},
        steps: [{ id: 'een', kind: 'tooltip', title, target: 'nergens' }],
      },
    ],
    values: {},
    installedAt: 1,
  };
}

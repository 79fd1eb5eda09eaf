/** Sealed reports become figures about teams, and nothing of a report stays. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makeGuideCounts, makeReport } from '../../utils/core/insights/fixtures/make-report.ts';
import { readAggregate } from '../../utils/core/insights/read-aggregate.ts';
import { createKeyPair, seal, type KeyPair } from '../../utils/store/sealing.ts';
import { expectAccessible } from './support/accessible.ts';
import { chooseReports, fileOf, makeFigures, openCollector } from './support/collector.ts';
import { dropFolder } from './support/drop-folder.ts';
import { dumpStored } from './support/dump-stored.ts';
import { expect, test } from './support/test.ts';

const GUIDE = 'nl.voorbeeldstad.zaak.besluit';

/** Three people of a team, of whom two came to the end. */
const TEAM = [1, 2, 3].map((id) =>
  makeReport(id, {
    guides: [makeGuideCounts({ guide: GUIDE, started: 1, ...(id > 1 && { completed: 1 }) })],
  }),
);

async function sealAll(reports: readonly object[], { publicKey }: KeyPair) {
  return Promise.all(
    reports.map(async (report, index) =>
      fileOf(`${index}.age`, await seal(JSON.stringify(report), publicKey)),
    ),
  );
}

const readingOf = (page: Page): Locator => page.getByRole('region', { name: '2. De rapporten' });
test('reports of a team become figures, what is wrong is refused in words, and no report stays', async ({
  extension,
}) => {
  const pair = await createKeyPair();
  const page = await openCollector(extension, pair);
  const before = await dumpStored(page);

  const alone = makeReport(4, { team: 'Burgerzaken' });
  const later = { ...makeReport(5), format: 2 };
  const forged = makeReport(6, { guides: [makeGuideCounts({ started: 1_000_000 })] });
  const sealed = await sealAll([...TEAM, alone, later, forged], pair);
  const [whole] = sealed;
  const cut = { ...whole!, name: 'half.age', buffer: whole!.buffer.subarray(0, 2_000) };
  const [foreign] = await sealAll([makeReport(7)], await createKeyPair());
  await chooseReports(page, [...sealed, { ...whole!, name: 'dubbel.age' }, cut, foreign!]);

  await expect(readingOf(page).getByText('4 rapporten tellen mee.')).toBeVisible();
  await expect(readingOf(page).getByText('5 bestanden zijn geweigerd.')).toBeVisible();
  const refused = readingOf(page).locator('.refused > li');
  for (const [why, name, remedy] of [
    ['of afgebroken of veranderd', 'half.age', 'Haal het bestand opnieuw op.'],
    ['voor een andere sleutel', '0.age', 'Open het met de sleutel'],
    ['andere versie van Leidraad', '4.age', 'Werk Leidraad op deze computer bij'],
    ['getallen die niet kunnen', '5.age', 'vervalst of kapot'],
    ['Al meegeteld', 'dubbel.age', 'Je hoeft niets te doen.'],
  ] as const) {
    const row = refused.filter({ hasText: why });
    await row.locator('summary').click();
    await expect(row).toContainText(name);
    await expect(row).toContainText(remedy);
  }

  const team = page.getByRole('region', { name: 'Vergunningen' });
  await expect(team.getByRole('listitem')).toContainText('uitgenodigd: 3 of meer');
  await expect(
    page.getByRole('region', { name: 'Burgerzaken' }).getByRole('listitem'),
  ).toContainText('Te weinig rapporten');
  await team.getByLabel('Uitgenodigd').fill('12');
  await expect(team.getByRole('listitem')).toContainText('Klaar');
  await expectAccessible(page);

  const read = readAggregate(await makeFigures(page), 'bare');
  const figures = page.getByRole('region', { name: '4. De cijfers' });
  await expect(figures.getByRole('row', { name: /Vergunningen 2026-W47 3 van 12/ })).toBeVisible();
  expect(read).toMatchObject({
    ok: true,
    aggregate: {
      weeks: [
        {
          week: '2026-W47',
          team: 'Vergunningen',
          invited: 12,
          reports: 3,
          tookPart: 3,
          guides: [{ guide: GUIDE, active: 3, outcome: { completed: 2, open: 1 } }],
        },
      ],
    },
  });

  // Once: in this sitting, and in the next.
  await expect(page.getByRole('button', { name: 'Cijfers maken' })).toBeDisabled();
  await chooseReports(page, await sealAll([makeReport(8)], pair));
  await expect(refused.filter({ hasText: 'waarvan de cijfers al zijn gemaakt' })).toBeVisible();
  await page.close();
  const again = await openCollector(extension, pair);
  await chooseReports(again, sealed);
  await expect(readingOf(again).getByText('1 rapport telt mee.')).toBeVisible();

  const named = JSON.stringify({ 'settings.publishedWeeks': ['2026-W47 Vergunningen'] });
  expect(await dumpStored(again)).toBe(
    before.replace('"settings.language":"nl"', `"settings.language":"nl",${named.slice(1, -1)}`),
  );
});

test.describe('in the build that people get', () => {
  test.use({ build: 'chrome-mv3' });

  test('a folder is dropped, with all that is in it; three reports are too few', async ({
    extension,
  }, info) => {
    const pair = await createKeyPair();
    const page = await openCollector(extension, pair);
    const folder = info.outputPath('reports');
    await mkdir(join(folder, 'late'), { recursive: true });
    for (const [index, { name, buffer }] of (await sealAll(TEAM, pair)).entries())
      await writeFile(join(folder, index === 2 ? 'late' : '', name), buffer);
    await dropFolder(readingOf(page), folder);
    await expect(readingOf(page).getByText('3 rapporten tellen mee.')).toBeVisible();
    const team = page.getByRole('region', { name: 'Vergunningen' });
    await team.getByLabel('Uitgenodigd').fill('12');
    await expect(team.getByRole('listitem')).toContainText('Te weinig rapporten: 10 zijn nodig');
    await expect(page.getByRole('button', { name: 'Cijfers maken' })).toBeDisabled();
  });
});

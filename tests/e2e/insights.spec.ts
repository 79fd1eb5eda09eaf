/** A manager opens made-up figures: what is shown, and saved, is what is in the file. */
import { readFile } from 'node:fs/promises';
import { makeAggregate } from '../insights/demo/make-aggregate.ts';
import { RELEASE } from '../insights/demo/make-reports.ts';
import { expect, test } from './support/test.ts';

test('figures are opened, chosen from, marked and saved, and stay in the page', async ({
  extension,
}) => {
  const aggregate = makeAggregate();
  const guides = await extension.openPage('guides');
  await guides.getByRole('link', { name: 'Voor leidinggevenden' }).click();
  const requests: string[] = [];
  guides.on('request', (request) => requests.push(request.url()));
  const text = JSON.stringify(aggregate);
  await guides.getByLabel('Bestanden kiezen').setInputFiles({
    name: 'cijfers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(guides.getByText('Verzonnen cijfers, om mee te oefenen')).toBeVisible();

  // One team: its line, and no other.
  await guides.getByLabel('Team', { exact: true }).selectOption('Burgerzaken');
  const adoption = guides.getByRole('region', { name: 'Hoeveel mensen meedoen', exact: true });
  await expect(adoption.locator('figcaption')).not.toContainText('Vergunningen');
  await adoption.getByText('Toon als tabel').click();
  const own = aggregate.weeks.filter(({ team }) => team === 'Burgerzaken');
  await expect(adoption.locator('tbody tr td:nth-child(3)')).toHaveText(
    own.map(({ tookPart }) =>
      tookPart === undefined ? 'te weinig om te tonen' : `ongeveer ${tookPart}`,
    ),
  );

  // The same as a file.
  const started = guides.waitForEvent('download');
  await adoption.getByRole('button', { name: 'als CSV' }).click();
  const csv = await readFile(await (await started).path(), 'utf8');
  const lines = csv.trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(';').slice(0, 4))).toEqual(
    own.map(({ week, team, tookPart, invited }) => [
      week,
      team,
      String(tookPart ?? ''),
      String(invited),
    ]),
  );

  // A release is marked, and what it broke is told.
  await guides.getByText('Doel en veranderingen').click();
  await guides.getByLabel('Wat veranderde er?').fill(RELEASE.name);
  await guides.getByLabel('Wanneer?').fill(RELEASE.day);
  await guides.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(adoption.locator('.chart')).toContainText(RELEASE.name);
  await expect(guides.locator('#picture-releases figcaption')).toContainText(RELEASE.name);

  // On paper it is one page.
  await guides.getByRole('button', { name: 'Rapport van één pagina' }).click();
  await expect(guides.locator('.report .chart svg').last()).toBeVisible();
  const pdf = (await guides.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

  // Nothing was asked for but parts of the extension, and nothing was kept.
  expect(requests.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
  await guides.reload();
  await expect(guides.getByText('Verzonnen cijfers')).toHaveCount(0);
});

/** Old applications lay out their forms in tables, and say so: there, fields are recorded as elsewhere. */
import { askBackground } from './support/background.ts';
import { expectRing } from './support/ring.ts';
import { Learner } from './support/learner.ts';
import { startPlainSite } from './support/plain-site.ts';
import { startRecording } from './support/start-recording.ts';
import { expect, test } from './support/test.ts';

const row = (label: string, field: string): string =>
  `<tr><th scope="row">${label}</th><td>${field}</td></tr>`;
const NAME = row('<label for="naam">Naam van de site</label>', '<input id="naam" name="sitename">');
const SLOGAN = row('<label for="leus">Ondertitel</label>', '<input id="leus" name="tagline">');
const MAIL = row('<label for="mail">E-mailadres</label>', '<input id="mail" name="admin_email">');
/** No field, no button and no label: data, as in any other table. */
const PERSON = row('Beheerder', 'Proefpersoon Eén <a href="/beheer/proefpersoon">Proefpersoon</a>');
const SAVE = row('', '<button type="submit">Wijzigingen opslaan</button>');

const page = (rows: readonly string[]): string =>
  `<!doctype html><html lang="nl"><title>Instellingen</title><h1>Instellingen</h1>
  <form onsubmit="return false"><table role="presentation">${rows.join('')}</table></form></html>`;

test('a form in a table of its own is recorded, and found in the next release', async ({
  extension,
  ownPage,
}) => {
  let html = page([NAME, SLOGAN, PERSON, SAVE]);
  const site = await startPlainSite('127.0.0.1', () => html);
  const tab = await extension.context.newPage();
  await tab.goto(`${site.url}/instellingen`);
  const read = await startRecording(ownPage, tab);
  await tab.bringToFront();
  const slogan = tab.getByRole('textbox', { name: 'Ondertitel' });
  await slogan.click();
  await slogan.fill('Getypt en nooit bewaard');
  const save = tab.getByRole('button', { name: 'Wijzigingen opslaan' });
  await save.click();
  await expect.poll(async () => (await read()).steps.length).toBe(2);
  const { draftId, undecided } = await read();
  await askBackground(ownPage, 'recordCommand', {
    command: { do: 'decide', allowed: undecided, refused: [] },
  });
  await askBackground(ownPage, 'recordCommand', { command: { do: 'stop' } });
  const { guide } = (await askBackground(ownPage, 'draft', { draftId }))!;
  const recorded = Object.values(guide.targets).map((target) => target.recorded?.traits);
  expect(recorded).toMatchObject([
    { name: 'ondertitel', id: 'leus', field: 'tagline' },
    { name: 'wijzigingen opslaan', command: 'save' },
  ]);
  expect(JSON.stringify(guide)).not.toMatch(/Proefpersoon|Getypt/);

  const files = [{ name: 'uitleg.json', text: JSON.stringify(guide) }];
  expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
  html = page([MAIL, PERSON, SLOGAN, NAME, SAVE]);
  await tab.goto(`${site.url}/instellingen`);
  const learner = new Learner(tab);
  await learner.startGuide(guide.title.nl!);
  await learner.seesStep('Vul in: Ondertitel');
  await expectRing(slogan);
  await site.close();
});

/** Recording in trees that the scripts of a page cannot look into. The page is as it was. */
import { askBackground } from './support/background.ts';
import { click, field, save } from './support/framed-place.ts';
import { FORM, frame, startFramedSite } from './support/framed-site.ts';
import { CLOSED } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { startRecording } from './support/start-recording.ts';

const titlesOf = (read: Awaited<ReturnType<typeof startRecording>>) => async () =>
  (await read()).steps.map(({ title }) => title);

test('in a closed shadow root', async ({ open, ownPage }) => {
  const { page } = await open(CLOSED);
  const read = titlesOf(await startRecording(ownPage, page));
  await page.bringToFront();
  await page.locator('x-closed').click();
  await expect.poll(read).toEqual(['Klik op Opslaan']);
});

test('in a frame of another origin, also after it was led elsewhere', async ({
  extension,
  ownPage,
}) => {
  const framed = await startFramedSite({
    top: { '/': frame('%OTHER%/formulier') },
    other: { '/formulier': FORM },
  });
  const page = await extension.context.newPage();
  await page.goto(framed.top.url);
  const inside = { page, frames: ['#kader'] };
  const read = titlesOf(await startRecording(ownPage, page));
  await page.bringToFront();
  await click(inside, field(inside));
  await field(inside).fill('2026-0042');
  await click(inside, save(inside));
  await expect.poll(read).toEqual(['Vul in: Kenmerk', 'Klik op Opslaan']);
  await page.reload();
  await click(inside, field(inside));
  await field(inside).fill('2026-0043');
  // A second click at once would be taken for a double one.
  await click(inside, save(inside));
  const once = ['Vul in: Kenmerk', 'Klik op Opslaan'];
  await expect.poll(read).toEqual([...once, ...once]);

  const { drafts } = await askBackground(ownPage, 'drafts', {});
  const { guide } = (await askBackground(ownPage, 'draft', { draftId: drafts[0]!.draftId }))!;
  expect(guide.app.frames).toEqual([`${framed.other.url}/*`]);
  expect(Object.values(guide.targets).map((target) => target.frame)).toEqual(
    Array(4).fill(`${framed.other.url}/formulier`),
  );
  expect(JSON.stringify(guide)).not.toContain('2026-004');
  await framed.close();
});

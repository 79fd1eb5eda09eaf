/** A page whose process was taken over speaks as our content script: what it is told, and what not. */
import { startPlainSite } from './support/plain-site.ts';
import { PRACTICE_GUIDE } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { watchWorlds } from './support/worlds.ts';

test('a page cannot take up a guide of another application, nor read that there is one', async ({
  extension,
  learner,
  site,
  stored,
}) => {
  await expect(learner.launcher).toBeVisible();
  const other = await startPlainSite('127.0.0.1');
  const page = await extension.context.newPage();
  const worlds = await watchWorlds(page);
  const ask = (name: string, request: object): Promise<unknown> =>
    worlds.evaluate(
      worlds.ofExtensions()[0]!,
      `chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', name, request })})`,
    );
  const at = (url: string) => ({ url, login: false, error: null });
  await page.goto(`${other.url}/agenda`);
  await expect.poll(() => worlds.ofExtensions().length).toBe(1);

  const own = at(`${other.url}/agenda`);
  const lie = at(`${site.url}/zaken`);
  const refused = { failure: expect.any(String) as unknown };
  expect(await ask('startGuide', { guideId: PRACTICE_GUIDE, page: own })).toEqual(refused);
  expect(await ask('startGuide', { guideId: PRACTICE_GUIDE })).toEqual(refused);
  expect(await ask('startGuide', { guideId: PRACTICE_GUIDE, page: lie })).toEqual(refused);
  expect(await ask('overlay', { page: lie })).toEqual(refused);
  expect(await ask('stored', {})).toEqual(refused);
  expect((await stored()).runs).toEqual([]);

  await learner.startGuide('Een besluit registreren');
  await expect.poll(async () => (await stored()).runs[0]?.painted).toBe(true);
  const runId = (await stored()).runs[0]!.id;
  expect(await ask('resumeRun', { runId, page: own })).toEqual(refused);
  const event = { type: 'stop' };
  expect(await ask('runEvent', { runId, event, page: own })).toEqual(refused);
  expect((await stored()).runs[0]).toMatchObject({ status: 'shown' });

  // What it may ask is answered: the refusals above are no broken line.
  expect(await ask('overlay', { page: own })).toMatchObject({ run: null, launcher: null });
  await other.close();
});

/** Recording in Firefox, and a learner who is led by what was recorded. */
import type { Page } from 'puppeteer-core';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { askBackground } from './support/background.ts';
import { DRAFTED, DRAFTED_TITLE } from './support/drafted.ts';
import { FirefoxLearner } from './support/firefox-learner.ts';
import { expect, test } from './support/firefox-test.ts';
import { FIREFOX_WORK } from './support/practice-work-firefox.ts';
import { walksIn } from './support/stored.ts';

/** The date is typed there, and a step of its own. */
const FIRST: Readonly<Record<string, string>> = { ...DRAFTED, motivering: 'Vul in: Datum besluit' };

interface Own {
  readonly chrome: {
    readonly tabs: {
      query(asked: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    };
  };
}

function findTab(ownPage: Page, url: string): Promise<number> {
  return ownPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    return (await tabs.query({})).find((tab) => tab.url?.startsWith(address))!.id;
  }, url);
}

test('the practice procedure is recorded, installed, and leads a learner to its end', async ({
  firefox,
  learner,
  ownPage,
  site,
  stored,
}) => {
  // The longest way there is, twice.
  test.setTimeout(300_000);
  const { page } = learner;
  const tabId = await findTab(ownPage, site.url);
  const { draftId } = await askBackground(ownPage, 'startRecording', { tabId, url: page.url() });
  for (const work of FIREFOX_WORK.values()) await work(page);
  const look = async () =>
    (await askBackground(ownPage, 'help', { tabId, url: page.url() })).recording;
  await expect.poll(async () => (await look())?.steps.length).toBe(17);
  const words = (await look())!.undecided;
  await askBackground(ownPage, 'recordCommand', {
    command: {
      do: 'decide',
      allowed: words.filter((word) => word !== 'oefenaccounts'),
      refused: ['oefenaccounts'],
    },
  });
  await askBackground(ownPage, 'recordCommand', { command: { do: 'stop' } });

  const { guide } = (await askBackground(ownPage, 'draft', { draftId }))!;
  const files = [{ name: 'uitleg.json', text: JSON.stringify(guide) }];
  expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
  const other = await startZaakdossier({});
  try {
    await askBackground(ownPage, 'savePackValues', {
      packId: guide.id,
      values: { host: new URL(other.url).host },
    });
    const colleague = new FirefoxLearner(await firefox.newPage(`${other.url}/inloggen`));
    await colleague.startGuide(DRAFTED_TITLE);
    for (const [stepId, work] of FIREFOX_WORK) {
      await colleague.seesStep(FIRST[stepId]!);
      await work(colleague.page);
    }
    await expect
      .poll(async () => walksIn(await stored()).filter(({ guideId }) => guideId === guide.id))
      .toMatchObject([{ status: 'completed', skipped: [] }]);
  } finally {
    await other.close();
  }
});

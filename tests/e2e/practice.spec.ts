import guide from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { LANGUAGE_COOKIE } from '../sites/zaakdossier/http/context.ts';
import { LANGUAGES } from '../sites/zaakdossier/web/translate.ts';
import { askBackground } from './support/background.ts';
import { DOCUMENT_GUIDE, documentWork } from './support/document-work.ts';
import { expectCompletion } from './support/expect-completion.ts';
import { practiceWork, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { walksIn } from './support/stored.ts';
import type { Stored } from './support/walk.ts';

/** Steps that go on by what is done in the page; the others, by the bubble's own Next. */
const ACTED = new Set(
  DOCUMENT_GUIDE.steps.flatMap(({ id, advance }) => (advance === undefined ? [] : [id])),
);

/** A robot is faster than the paint; a step counts as seen only after it. */
async function expectPainted(stored: Stored, stepId: string): Promise<void> {
  const newest = async () =>
    walksIn(await stored()).toSorted((a, b) => b.startedAt - a.startedAt)[0];
  await expect.poll(newest).toMatchObject({ stepId, painted: true });
}

test('a learner is led through the practice guide in each of its languages and finds the completion recorded', async ({
  learner,
  ownPage,
  site,
  stored,
}) => {
  // Three times the longest way there is: slow machines take their time.
  test.setTimeout(180_000);
  const { page } = learner;
  for (const [index, language] of LANGUAGES.entries()) {
    const own = wordsIn(language);
    await askBackground(ownPage, 'setLanguage', { language });
    await page.context().clearCookies();
    await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: site.url }]);
    await page.goto(`${site.url}/inloggen`);
    await learner.startGuide(guide.title[language]);
    for (const [stepId, work] of practiceWork(language)) {
      await learner.seesStep(stepTitle(stepId, language));
      await expectPainted(stored, stepId);
      await work(page);
    }
    await learner.seesStep(stepTitle('klaar', language));
    await expectPainted(stored, 'klaar');
    await learner.press(own['overlay.finish']);
    await learner.seesStep(own['overlay.doneTitle']);
    expectCompletion(await stored(), index + 1);
    await learner.press(own['overlay.close']);
  }

  // Who reads English is asked for Dutch words, and has recorded a decision before.
  const own = wordsIn('en');
  await page.goto(`${site.url}/zaken?status=in-behandeling`);
  await page.getByRole('link', { name: 'Open' }).first().click();
  await page.getByRole('tab', { name: 'Documents' }).click();
  await learner.startGuide(DOCUMENT_GUIDE.title.en);
  for (const [stepId, work] of documentWork('en')) {
    await learner.seesStep(DOCUMENT_GUIDE.steps.find(({ id }) => id === stepId)!.title.en);
    await expectPainted(stored, stepId);
    await work?.(learner);
    const next = learner.bubble.getByRole('button', {
      name: new RegExp(`^(${own['overlay.next']}|${own['overlay.finish']})$`),
    });
    if (!ACTED.has(stepId)) await next.press('Enter');
  }
  await learner.seesStep(own['overlay.doneTitle']);
});

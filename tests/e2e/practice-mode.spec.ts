/** Practice: a click on what cannot be undone is held back, until the person wants it done. */
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { FORM, frame, FRAMED_TITLE, startFramedSite } from './support/framed-site.ts';
import { click, save } from './support/framed-place.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { Learner } from './support/learner.ts';
import { DONE_STEP, ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { theRun } from './support/walk.ts';

const RISKY = { step: { risk: 'irreversible' } };
const COUNTING = pageOf(`<h1>Besluit</h1>
  <form onsubmit="sent += 1; return false"><label>Kenmerk <input></label>
  <button onpointerdown="pressed += 1">Opslaan</button></form>
  <script>var sent = 0, pressed = 0;</script>`);

/** What the page heard: forms sent, and presses of the button. */
const countClicks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { sent, pressed } = globalThis as unknown as { sent: number; pressed: number };
    return [sent, pressed];
  });

test('holds back the click until it is to be done for real, and never clicks by itself', async ({
  open,
  stored,
}) => {
  const clerk = await open(COUNTING, RISKY);
  const { page, bubble, ring, save: button } = clerk;
  const counted = () => countClicks(page);
  await clerk.practiseGuide(ONE_STEP);
  await clerk.seesStep(SAVE_STEP);
  await expect(bubble.getByText(/Je oefent: een klik doet hier nog niets/)).toBeVisible();
  await expect(bubble.getByText('Oefening', { exact: true })).toBeVisible();
  await expect(ring).toHaveClass(/guarded/);

  await button.click();
  await expect(bubble.getByText('Je klik is tegengehouden. Er is niets veranderd.')).toBeVisible();
  await page.getByLabel('Kenmerk').press('Enter');
  await button.press('Enter');
  await button.press('Space');
  expect(await counted()).toEqual([0, 0]);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', practice: true });

  await clerk.press('Echt doen');
  await expect(bubble.getByText(/^Je klik telt nu echt/)).toBeVisible();
  await expect(ring).not.toHaveClass(/guarded/);
  expect(await counted(), 'nobody has clicked').toEqual([0, 0]);
  await clerk.press('Toch oefenen');
  await button.click();
  expect(await counted()).toEqual([0, 0]);
  await clerk.press('Echt doen');
  await button.click();
  await clerk.seesEnd();
  expect(await counted()).toEqual([1, 1]);
});

test('practice goes on without it, and after a reload the click is held back again', async ({
  open,
}) => {
  const clerk = await open(COUNTING, RISKY);
  await clerk.practiseGuide(ONE_STEP);
  await clerk.press('Echt doen');
  await clerk.page.reload();
  await clerk.seesStep(SAVE_STEP);
  await expect(clerk.ring).toHaveClass(/guarded/);
  await clerk.save.click();
  await clerk.press('Verder oefenen');
  await clerk.seesStep(DONE_STEP);
  await clerk.press('Afronden');
  await expect(clerk.bubble.getByText(`Je hebt “${ONE_STEP}” geoefend.`)).toBeVisible();
});

test('a click ahead of its step is held back, too, and the field that it leaves counts', async ({
  open,
  stored,
}) => {
  const clerk = await open(COUNTING, {
    ...RISKY,
    targets: { field: { role: 'textbox', name: { nl: 'Kenmerk' } } },
    before: [
      {
        id: 'kenmerk',
        title: { nl: 'Vul het kenmerk in' },
        target: 'field',
        advance: { on: 'input' },
      },
    ],
  });
  await clerk.practiseGuide(ONE_STEP);
  await clerk.seesStep('Vul het kenmerk in');
  await clerk.save.click();
  const held = clerk.bubble.getByText(/^Je klik is tegengehouden/);
  await expect(held).toBeVisible();
  await clerk.press('Later');
  await clerk.press('Ga verder');
  await clerk.seesStep('Vul het kenmerk in');
  await expect(held, 'it was told, and is over').toHaveCount(0);
  await clerk.page.getByRole('textbox', { name: 'Kenmerk' }).pressSequentially('Z-1');
  await clerk.save.click();
  await clerk.seesStep(SAVE_STEP);
  await expect(clerk.ring).toHaveClass(/guarded/);
  expect(await countClicks(clerk.page)).toEqual([0, 0]);
  await expect.poll(async () => theRun(stored)).toMatchObject({ done: ['kenmerk'] });
});

test('for real, nothing is held back', async ({ begin }) => {
  const clerk = await begin(COUNTING, RISKY);
  await expect(clerk.ring).not.toHaveClass(/guarded/);
  await clerk.save.click();
  await clerk.seesEnd();
});

test('in a frame of another origin, too', async ({ extension, ownPage }) => {
  const framed = await startFramedSite({
    top: { '/': frame('%OTHER%/formulier') },
    other: { '/formulier': FORM },
  });
  const files = framed.files.map(({ name, text }) => {
    const file = JSON.parse(text) as { steps?: object[] };
    Object.assign(file.steps?.[0] ?? {}, { risk: 'irreversible' });
    return { name, text: JSON.stringify(file) };
  });
  expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
  const page = await extension.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(framed.top.url);
  const clerk = new Learner(page);
  await clerk.practiseGuide(FRAMED_TITLE);
  await clerk.seesStep('Sla het besluit op');
  await expect(clerk.host.locator('.ring.guarded')).toBeVisible();
  const inside = { page, frames: ['#kader'] };
  await click(inside, save(inside));
  await expect(clerk.bubble.getByText(/^Je klik is tegengehouden/)).toBeVisible();
  await clerk.press('Echt doen');
  await expect(clerk.host.locator('.ring.guarded')).toHaveCount(0);
  await click(inside, save(inside));
  await clerk.seesStep('Vul het kenmerk in');
  await framed.close();
});

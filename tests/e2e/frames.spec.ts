/** Targets in frames of another origin, which no script of the page around them can look into. */
import type { Frame, Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import {
  FORM,
  frame,
  FRAMED_TITLE,
  startFramedSite,
  type FramedPages,
  type FramedSite,
} from './support/framed-site.ts';
import { click, expectRingAround, field, save, scroll, windowOf } from './support/framed-place.ts';
import { Learner } from './support/learner.ts';
import { ringOf } from './support/ring.ts';
import { expect, test as base } from './support/test.ts';
import { countOf, theRun } from './support/walk.ts';
import { typeOf, watchWorlds } from './support/worlds.ts';

interface Fixtures {
  readonly pages: FramedPages;
  readonly framed: FramedSite;
  /** At the first step. */
  readonly clerk: Learner;
}

const DIRECT: FramedPages = {
  top: { '/': frame('%OTHER%/formulier') },
  other: { '/formulier': FORM },
};

const test = base.extend<Fixtures>({
  pages: [DIRECT, { option: true }],
  framed: async ({ pages, ownPage }, use) => {
    const framed = await startFramedSite(pages);
    const { files } = framed;
    expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
    await use(framed);
    await framed.close();
  },
  clerk: async ({ framed, extension }, use) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(framed.top.url);
    const clerk = new Learner(page);
    await clerk.startGuide(FRAMED_TITLE);
    await use(clerk);
  },
});

test('a target in a frame of another origin is shown, and a click on it leads on', async ({
  clerk,
  stored,
}) => {
  const inside = { page: clerk.page, frames: ['#kader'] };
  await clerk.seesStep('Sla het besluit op');
  await expectRingAround(inside, save(inside));
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });

  await click(inside, field(inside));
  await click(inside, save(inside));
  await clerk.seesStep('Vul het kenmerk in');
  await expectRingAround(inside, field(inside));
  await field(inside).fill('2026-0042');
  await field(inside).blur();
  // By its state: the branch of an empty field leads elsewhere.
  await clerk.seesStep('Klaar');
  expect(await theRun(stored)).toMatchObject({ done: ['opslaan', 'kenmerk'], stepId: 'klaar' });
  expect(await countOf(stored, 'missing', 'opslaan')).toBe(0);
});

test('the ring and the bubble stay with it, whichever window scrolls', async ({ clerk }) => {
  const { page } = clerk;
  const inside = { page, frames: ['#kader'] };
  await expectRingAround(inside, save(inside));
  const before = await clerk.bubble.boundingBox();
  await scroll(windowOf(inside).locator('body'), 60, 40);
  await expectRingAround(inside, save(inside));
  await scroll(page.locator('body'), 120, 15);
  await expectRingAround(inside, save(inside));
  await expect.poll(async () => (await clerk.bubble.boundingBox())?.y).not.toBe(before?.y);
  // Out of its frame's window, it is nowhere to be seen, and it comes back.
  await scroll(windowOf(inside).locator('body'), 600);
  await expect(ringOf(page)).toHaveCount(0);
  await scroll(windowOf(inside).locator('body'), 30);
  await expectRingAround(inside, save(inside));
});

test('a frame that goes takes the target along; one that comes brings it', async ({
  clerk,
  stored,
}) => {
  const { page } = clerk;
  const inside = { page, frames: ['#kader'] };
  await expectRingAround(inside, save(inside));
  await page.locator('#kader').evaluate((it) => {
    (globalThis as { kept?: Node }).kept = it.cloneNode();
    it.remove();
  });
  await expect(ringOf(page)).toHaveCount(0);
  await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'missing' });
  await page.evaluate(() => document.body.prepend((globalThis as { kept?: Node }).kept!));
  await expectRingAround(inside, save(inside));
  await click(inside, save(inside));
  await clerk.seesStep('Vul het kenmerk in');
});

test('a frame that is led elsewhere, and back', async ({ clerk, framed }) => {
  const { page } = clerk;
  const inside = { page, frames: ['#kader'] };
  await expectRingAround(inside, save(inside));
  const lead = (to: string): Promise<void> =>
    page
      .locator('#kader')
      .evaluate((it, address) => void ((it as HTMLIFrameElement).src = address), to);
  await lead(`${framed.other.url}/elders`);
  await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
  await lead(`${framed.other.url}/formulier?anders`);
  await expectRingAround(inside, save(inside));
});

test.describe('frames in frames', () => {
  const NESTED: FramedPages = {
    top: { '/': frame('%TOP%/vak'), '/vak': frame('%OTHER%/midden') },
    other: { '/midden': frame('%TOP%/binnen'), '/formulier': FORM },
  };
  const DEEP: FramedPages = {
    top: { ...NESTED.top, '/binnen': frame('%OTHER%/formulier') },
    other: NESTED.other,
  };

  for (const [name, pages, depth] of [
    [
      'of the same origin, in one of another, in one of the same',
      { ...NESTED, other: { ...NESTED.other, '/midden': frame('%OTHER%/formulier') } },
      3,
    ],
    ['of two origins in turn', DEEP, 4],
  ] as const) {
    test.describe(name, () => {
      test.use({ pages, viewport: { width: 1280, height: 800 } });

      test('the ring lies right, whichever of the windows scrolls', async ({ clerk }) => {
        const { page } = clerk;
        const inside = { page, frames: Array.from({ length: depth }, () => '#kader') };
        const target = save(inside);
        await expectRingAround(inside, target);
        for (const at of inside.frames.keys()) {
          const around = { page, frames: inside.frames.slice(0, at + 1) };
          const body = windowOf(around).locator('body');
          await scroll(body, (await body.evaluate(() => scrollY)) + 8 + at, 5);
          await expectRingAround(inside, target);
        }
        await scroll(page.locator('body'), 40);
        await expectRingAround(inside, target);
        await click(inside, target);
        await clerk.seesStep('Vul het kenmerk in');
      });
    });
  }
});

test.describe('a twin in another frame', () => {
  test.use({
    pages: {
      top: { '/': frame('%OTHER%/formulier') + frame('%OTHER%/formulier?tweede', 'tweede') },
      other: { '/formulier': FORM },
    },
  });

  test('is said to be one of two; when it goes, the other is the one', async ({
    clerk,
    stored,
  }) => {
    const { page } = clerk;
    await expect(clerk.bubble).toContainText('“Opslaan” staat hier 2 keer.');
    await expect(ringOf(page)).toHaveCount(0);
    // Which of them was meant is not known: nothing is done by a click.
    const second = { page, frames: ['#tweede'] };
    await page.locator('#tweede').scrollIntoViewIfNeeded();
    await click(second, save(second));
    await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'missing', done: [] });
    await page.locator('#tweede').evaluate((it) => it.remove());
    const first = { page, frames: ['#kader'] };
    await page.locator('#kader').scrollIntoViewIfNeeded();
    await expectRingAround(first, save(first));
    await click(first, save(first));
    await clerk.seesStep('Vul het kenmerk in');
  });
});

test.describe('what is only likely in a frame', () => {
  test.use({
    pages: {
      ...DIRECT,
      other: { '/formulier': FORM.replace('Opslaan', 'Besluit opslaan') },
    },
  });

  test('is asked about, and a no is taken', async ({ clerk }) => {
    await expect(clerk.bubble).toContainText('Is dit “Opslaan”?');
    const inside = { page: clerk.page, frames: ['#kader'] };
    await expectRingAround(inside, save(inside));
    await clerk.press('Nee');
    await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
    await expect(ringOf(clerk.page)).toHaveCount(0);
  });

  test('is the one after a yes, and a click on it leads on', async ({ clerk, stored }) => {
    await expect(clerk.bubble).toContainText('Is dit “Opslaan”?');
    await clerk.press('Ja, dit is het');
    await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
    const inside = { page: clerk.page, frames: ['#kader'] };
    await click(inside, save(inside));
    await clerk.seesStep('Vul het kenmerk in');
  });
});

test.describe('a frame out of sight', () => {
  test.use({
    pages: {
      top: { '/': `<div style="height: 3000px"></div>${frame('%OTHER%/formulier')}` },
      other: { '/formulier': '<h1>Laat</h1>' },
    },
  });

  test('is searched all the same, and scrolled to', async ({ clerk }) => {
    const inside = { page: clerk.page, frames: ['#kader'] };
    await expect(clerk.bubble).toContainText('“Opslaan” wordt gezocht');
    await windowOf(inside)
      .locator('body')
      .evaluate((it) => {
        it.append(Object.assign(document.createElement('button'), { textContent: 'Opslaan' }));
      });
    await expectRingAround(inside, save(inside));
    expect(await clerk.page.evaluate(() => scrollY)).toBeGreaterThan(2_000);
  });
});

test.describe('frames without a part in it', () => {
  test.use({
    pages: {
      top: {
        '/': ['%OTHER%/formulier', '%OTHER%/anders', '%TOP%/vak']
          .map((it, at) => `<iframe id="kader${at || ''}" src="${it}"></iframe>`)
          .join(''),
      },
      other: { '/formulier': '<button>Opslaan</button>' },
    },
  });

  test('get the agent alone, and nothing stays where the page itself reaches', async ({
    clerk,
    extension,
  }) => {
    const { page } = clerk;
    const inside = { page, frames: ['#kader'] };
    await expectRingAround(inside, save(inside));
    const own = `chrome-extension://${extension.id}`;
    /** Each of our worlds in these: what it holds of the frame agent and the frame finder. */
    const held = async (target: Page | Frame): Promise<string[]> => {
      const worlds = await watchWorlds(target);
      const ours = worlds.ofExtensions().filter(({ origin }) => origin === own);
      return Promise.all(
        ours.map((world) =>
          worlds.evaluate<string>(world, `${typeOf('frame')} + ' ' + ${typeOf('frameFinder')}`),
        ),
      );
    };
    const at = (path: string): Frame => page.frames().find((it) => it.url().endsWith(path))!;
    expect(await held(at('/formulier'))).toEqual(['object object']);
    expect(await held(at('/anders'))).toEqual(['object undefined']);
    // The page, and the frame of its own origin.
    expect(await held(page)).toEqual(['undefined undefined', 'undefined undefined']);
  });
});

/** Every state in which the overlay can be, reached one after the other on the practice application. */
import { expect } from '@playwright/test';
import guide from '../../fixtures/packs/states/every-state.json' with { type: 'json' };
import { comeToRest, Learner } from './learner.ts';
import article from '../../../guides/practice/begrippen.json' with { type: 'json' };
import checklist from '../../../guides/practice/eerste-week.json' with { type: 'json' };
import {
  CASE,
  dismiss,
  go,
  open,
  openTab,
  pause,
  pressMain,
  sees,
  signIn,
  start,
  type Scene,
} from './scene.ts';

export interface State {
  readonly name: string;
  /** In a small window nothing can be moved, so there is no such state. */
  readonly needsRoom?: true;
  reach(scene: Scene): Promise<void>;
}

export const STATES: readonly State[] = [
  {
    name: 'launcher',
    async reach(scene) {
      await go(scene, '/help');
      await expect(scene.learner.launcher).toBeVisible();
    },
  },
  {
    name: 'launcher open',
    async reach({ learner }) {
      await learner.launcher.click();
      await expect(learner.host.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'launcher being moved',
    needsRoom: true,
    async reach({ learner }) {
      const move = learner.host.locator('.panel .move button');
      await move.click();
      await expect(move).toHaveAttribute('aria-pressed', 'true');
    },
  },
  {
    name: 'launcher folded',
    async reach({ learner }) {
      await learner.host.locator('.panel-foot > .button').click();
      await expect(learner.host.locator('.launcher.folded')).toBeVisible();
    },
  },
  {
    name: 'step with Next',
    async reach(scene) {
      await scene.learner.host.locator('.launcher-button').click();
      await start(scene);
    },
  },
  {
    name: 'step with all that can be opened',
    async reach({ learner }) {
      for (const more of await learner.bubble.locator('summary').all()) await more.click();
      await expect(learner.bubble.locator('details[open]')).toHaveCount(2);
    },
  },
  {
    name: 'list of steps',
    async reach({ learner }) {
      await learner.bubble.locator('.progress').click();
      await expect(learner.bubble.locator('.step-line')).toHaveCount(guide.steps.length);
    },
  },
  {
    name: 'bubble being moved',
    needsRoom: true,
    async reach({ learner }) {
      await learner.bubble.locator('.progress').click();
      const move = learner.bubble.locator('.move button');
      await move.click();
      await expect(move).toHaveAttribute('aria-pressed', 'true');
    },
  },
  {
    name: 'step with an own action, irreversible',
    async reach(scene) {
      await pressMain(scene);
      await sees(scene, 'own-action');
      await expect(scene.learner.bubble.locator('.hint')).toBeVisible();
    },
  },
  {
    name: 'confirming',
    async reach({ learner }) {
      await learner.page.getByText('Kan ik een vastgelegd besluit wijzigen?').click();
      await expect(learner.bubble.locator('.busy')).toBeVisible();
    },
  },
  {
    name: 'looking for the target',
    async reach(scene) {
      await pressMain(scene);
      await sees(scene, 'looking');
      await expect(scene.learner.bubble.locator('.busy')).toBeVisible();
    },
  },
  {
    name: 'target missing',
    async reach(scene) {
      await pressMain(scene);
      await sees(scene, 'missing');
      await expect(scene.learner.host.locator('.bubble.words')).toBeVisible();
    },
  },
  {
    name: 'hotspot',
    async reach(scene) {
      await pressMain(scene);
      await sees(scene, 'hotspot');
      await expect(scene.learner.host.locator('.hotspot')).toHaveAttribute('aria-expanded', 'true');
    },
  },
  {
    name: 'hotspot folded',
    async reach({ learner }) {
      await learner.host.locator('.hotspot').click();
      await expect(learner.host.getByRole('dialog')).toHaveCount(0);
    },
  },
  {
    name: 'banner',
    async reach(scene) {
      await scene.learner.host.locator('.hotspot').click();
      await pressMain(scene);
      await sees(scene, 'banner');
    },
  },
  {
    name: 'off the path: elsewhere',
    async reach(scene) {
      await go(scene, '/instellingen');
      await expect(scene.learner.host.locator('.bubble.ask')).toBeVisible();
    },
  },
  {
    name: 'off the path: elsewhere, with a way on',
    async reach(scene) {
      await go(scene, `${CASE}/documenten`);
      await expect(scene.learner.bubble.locator('.choices-on .button')).toHaveCount(2);
    },
  },
  {
    name: 'off the path: an error',
    async reach(scene) {
      await go(scene, '/zaken/ZAAK-2026-9999');
      await expect(scene.learner.bubble.locator('.choices-on .button')).toHaveCount(1);
    },
  },
  {
    name: 'off the path: sign in',
    async reach(scene) {
      scene.site.expireSessions();
      await go(scene, CASE);
      await expect(scene.learner.host.locator('.bubble.ask')).toBeVisible();
      await expect(scene.learner.bubble.locator('.choices-on .button')).toHaveCount(0);
    },
  },
  {
    name: "bubble inside the page's modal dialog",
    async reach(scene) {
      const { page } = scene.learner;
      await signIn(page, scene.site);
      await go(scene, '/help');
      await sees(scene, 'banner');
      await pressMain(scene);
      await go(scene, CASE);
      await sees(scene, 'dialog');
      await page.getByRole('button', { name: 'Zaak afsluiten' }).first().click();
      await expect(page.locator('dialog:modal leidraad-overlay .ring')).toBeVisible();
      await sees(scene, 'dialog');
    },
  },
  {
    name: 'modal step',
    async reach(scene) {
      await pressMain(scene);
      // By key: in a small window the sheet lies over it.
      await scene.learner.page.getByRole('button', { name: 'Annuleren' }).press('Enter');
      await sees(scene, 'case');
      await pressMain(scene);
      await sees(scene, 'modal');
    },
  },
  {
    name: 'paused',
    async reach(scene) {
      await pause(scene);
    },
  },
  {
    name: 'launcher with a guide under way',
    async reach(scene) {
      await dismiss(scene);
      await scene.learner.launcher.click();
      await expect(scene.learner.host.locator('.card-state .thread')).toBeVisible();
    },
  },
  {
    name: 'offered to resume',
    async reach(scene) {
      await scene.learner.host.locator('.card .button-main').first().click();
      await sees(scene, 'modal');
      const page = await openTab(scene.extension, scene.look);
      await scene.learner.page.close();
      scene.learner = new Learner(page);
      await expect
        .poll(async () => {
          await go(scene, '/help');
          await expect(scene.learner.host.locator('.launcher')).toBeAttached();
          return scene.learner.host.locator('.bubble.ask').count();
        })
        .toBe(1);
    },
  },
  {
    name: 'question',
    async reach(scene) {
      await pressMain(scene);
      await sees(scene, 'modal');
      await pressMain(scene);
      await sees(scene, 'question');
      // Without an answer, Next leads to the answers.
      await pressMain(scene);
      await expect(scene.learner.bubble.getByRole('radio').first()).toBeFocused();
    },
  },
  {
    name: 'question on a scale',
    async reach(scene) {
      await scene.learner.bubble.getByRole('radio').last().check();
      await pressMain(scene);
      await sees(scene, 'scale');
      await scene.learner.bubble.getByRole('radio').nth(3).check();
    },
  },
  {
    name: 'completed',
    async reach(scene) {
      await pressMain(scene);
      await expect(scene.learner.host.locator('.bubble.end')).toBeVisible();
    },
  },
  {
    name: 'launcher with a completed guide',
    async reach(scene) {
      await pressMain(scene);
      await scene.learner.launcher.click();
      await expect(scene.learner.host.locator('.card-done')).toBeVisible();
    },
  },
  {
    name: 'news',
    async reach(scene) {
      await go(scene, '/instellingen');
      await expect(scene.learner.host.locator('.news')).toBeVisible();
    },
  },
  {
    name: 'checklist',
    async reach(scene) {
      await go(scene, '/help');
      await open(scene, checklist.title);
      await expect(scene.learner.host.locator('.opened .item')).toHaveCount(4);
    },
  },
  {
    name: 'article',
    async reach(scene) {
      await scene.learner.page.keyboard.press('Escape');
      await open(scene, article.title);
      await expect(scene.learner.host.locator('.opened .rich')).toBeVisible();
    },
  },
  {
    name: 'tip open',
    async reach(scene) {
      await go(scene, `${CASE}/besluit`);
      // A tip is there where its target is to be seen.
      await scene.learner.page.getByRole('tab', { name: /^Do[ck]/ }).scrollIntoViewIfNeeded();
      await scene.learner.host.locator('.bead-hotspot').press('Enter');
      const tip = scene.learner.host.locator('.tip');
      await expect(tip).toBeVisible();
      // It follows its target, which may still find its place on a page that was just opened.
      await tip.evaluate(comeToRest, 12);
    },
  },
  {
    name: 'what a field lacks',
    async reach({ learner }) {
      await learner.page.keyboard.press('Escape');
      const reasons = learner.page.frameLocator('iframe').getByLabel('Motivering');
      await reasons.focus();
      await reasons.blur();
      await expect(learner.host.locator('.field-message')).toBeVisible();
    },
  },
  {
    name: 'practice: a click is held back',
    async reach(scene) {
      const { learner, language } = scene;
      await go(scene, '/help');
      await learner.launcher.click();
      await learner.host
        .getByRole('button', { name: `: ${guide.title[language]}` })
        .last()
        .click();
      await sees(scene, 'next');
      await pressMain(scene);
      await sees(scene, 'own-action');
      await expect(learner.host.locator('.ring.guarded')).toBeAttached();
    },
  },
  {
    name: 'what is wrong with a step',
    async reach(scene) {
      await scene.learner.bubble.locator('.choices-leave .button').last().click();
      await go(scene, '/help');
      await start(scene);
      await scene.learner.bubble.locator('.bar > .button-icon[title]').click();
      await expect(scene.learner.host.locator('.wrong-what')).toHaveCount(4);
    },
  },
  {
    name: 'notice',
    async reach(scene) {
      await scene.learner.page.keyboard.press('Escape');
      await expect(scene.learner.host.locator('.opened')).toHaveCount(0);
      await pause(scene);
      await dismiss(scene);
      const worker = await scene.extension.worker();
      await worker.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await scene.learner.launcher.click();
      await scene.learner.host.locator('.card .button-main').first().click();
      await expect(scene.learner.bubble.locator('.notice')).toBeVisible();
    },
  },
];

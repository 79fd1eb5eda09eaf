/** The guide of all states on the practice application, and how to get about in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import guide from '../../fixtures/packs/states/every-state.json' with { type: 'json' };
import type { Zaakdossier } from '../../sites/zaakdossier/server.ts';
import type { UiLanguage } from '../../../utils/core/run/view.ts';
import { askBackground } from './background.ts';
import type { LoadedExtension } from './extension.ts';
import { Learner } from './learner.ts';

const PACK = join(import.meta.dirname, '../../fixtures/packs/states');
const PACK_ID = 'nl.example.states';
export const CASE = '/zaken/ZAAK-2026-0123';

/** What the walk goes over: the page may be replaced by another one on the way. */
export interface Scene {
  readonly extension: LoadedExtension;
  readonly site: Zaakdossier;
  readonly ownPage: Page;
  readonly language: UiLanguage;
  /** Colours and size in which each page of the walk is looked at. */
  readonly look?: Look | undefined;
  learner: Learner;
}

interface Look extends NonNullable<Parameters<Page['emulateMedia']>[0]> {
  readonly viewport?: { readonly width: number; readonly height: number };
}

type StepId = (typeof guide.steps)[number]['id'];

/** Installs the guide of all states, chooses the language, and signs in to the application. */
export async function openScene(given: Omit<Scene, 'learner'>): Promise<Scene> {
  const { ownPage, site, extension, language } = given;
  const files = ['pack.json', 'every-state.json'].map((name) => ({
    name,
    text: readFileSync(join(PACK, name), 'utf8'),
  }));
  await askBackground(ownPage, 'installFiles', { files });
  await askBackground(ownPage, 'savePackValues', {
    packId: PACK_ID,
    values: { appHost: new URL(site.url).host },
  });
  await askBackground(ownPage, 'setLanguage', { language });
  const page = await openTab(extension, given.look);
  await signIn(page, site);
  return { ...given, learner: new Learner(page) };
}

/** Without movement, each state is at once what it will be. */
export async function openTab(extension: LoadedExtension, look: Look = {}): Promise<Page> {
  const { viewport, ...media } = look;
  const page = await extension.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  if (viewport) await page.setViewportSize(viewport);
  return page;
}

export async function signIn(page: Page, site: Zaakdossier): Promise<void> {
  await page.goto(`${site.url}/inloggen`);
  await page.getByLabel('Gebruikersnaam').fill('behandelaar');
  await page.getByLabel('Wachtwoord').fill('oefenen');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/zaken');
}

export const go = (scene: Scene, path: string) => scene.learner.page.goto(scene.site.url + path);

const titleOf = (stepId: StepId, language: UiLanguage): string =>
  guide.steps.find(({ id }) => id === stepId)!.title[language];

export const sees = ({ learner, language }: Scene, stepId: StepId) =>
  learner.seesStep(titleOf(stepId, language));

/** What leads on, in whatever words. */
export const pressMain = ({ learner }: Scene) =>
  learner.bubble.locator('.choices-on .button').last().click();
/** Later and stop. */
const leave = ({ learner }: Scene): Locator => learner.bubble.locator('.choices-leave .button');

/** Opens a practice guide from the list; in French it has its first language. */
export async function open(
  { learner, language }: Scene,
  title: Readonly<Record<'nl' | 'de' | 'en', string>>,
): Promise<void> {
  await learner.launcher.click();
  const name = `: ${language === 'fr' ? title.nl : title[language]}`;
  await learner.host.getByRole('button', { name }).first().click();
}

export async function start(scene: Scene): Promise<void> {
  const { learner, language } = scene;
  await learner.launcher.click();
  await learner.host
    .getByRole('button', { name: `: ${guide.title[language]}` })
    .first()
    .click();
  await sees(scene, 'next');
}

/** Later: the guide is put off, and a bubble says so. */
export async function pause(scene: Scene): Promise<void> {
  await leave(scene).first().click();
  await expect(scene.learner.host.locator('.bubble.ask')).toBeVisible();
}

/** Puts that bubble away. */
export async function dismiss({ learner }: Scene): Promise<void> {
  await learner.bubble.locator('.choices-on .button').first().click();
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
}

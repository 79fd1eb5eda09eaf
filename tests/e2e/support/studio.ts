/** A draft of an author, open in the studio, and what is seen of it there. Words are Dutch. */
import { expect, type Page } from '@playwright/test';
import type { Walkthrough } from '../../../utils/core/guide/schema.ts';
import { askBackground } from './background.ts';
import type { LoadedExtension } from './extension.ts';
import { seedDraft } from './seed-draft.ts';

const DRAFT = 'd1';

export interface Rooms {
  readonly extension: LoadedExtension;
  /** One of the extension's own, with the database made. */
  readonly ownPage: Page;
}

export async function openDraft({ extension, ownPage }: Rooms, guide: Walkthrough): Promise<Page> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, DRAFT, guide);
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/studio.html#${DRAFT}`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

export const readDraft = async (ownPage: Page): Promise<Walkthrough> =>
  (await askBackground(ownPage, 'draft', { draftId: DRAFT }))!.guide as Walkthrough;

export const press = (studio: Page, name: string): Promise<void> =>
  studio.getByRole('button', { name, exact: true }).click();

export const chooseStep = (studio: Page, number: number): Promise<void> =>
  studio
    .getByRole('listbox', { name: 'Stappen' })
    .getByRole('option')
    .nth(number - 1)
    .click();

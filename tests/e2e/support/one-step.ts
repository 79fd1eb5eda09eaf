/** A guide for a page that the test makes: click on the button "Opslaan", and it is done. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { askBackground, type OwnPage } from './background.ts';

/** The title of the guide, and those of its two steps. */
export const ONE_STEP = 'Besluit opslaan';
export const SAVE_STEP = 'Sla het besluit op';
export const DONE_STEP = 'Klaar';
export const ONE_STEP_ID = 'nl.voorbeeldstad.een-stap.opslaan';

const PACK = {
  format: 1,
  kind: 'pack',
  id: 'nl.voorbeeldstad.een-stap',
  version: '1.0.0',
  title: { nl: 'Een stap' },
  issuer: 'Voorbeeldstad',
  languages: ['nl'],
  guides: ['gids.json'],
};

const writeGuide = (
  url: string,
  step: object,
  targets: object,
  start: object,
  before: readonly object[],
) => ({
  format: 1,
  kind: 'walkthrough',
  id: ONE_STEP_ID,
  version: '1.0.0',
  language: 'nl',
  title: { nl: ONE_STEP },
  app: { id: 'app', match: [`${url}/*`] },
  start,
  targets: { save: { role: 'button', name: { nl: 'Opslaan' } }, ...targets },
  steps: [
    ...before,
    {
      id: 'opslaan',
      title: { nl: SAVE_STEP },
      body: { nl: 'Klik op **Opslaan**.' },
      target: 'save',
      advance: { on: 'click' },
      ...step,
    },
    { id: 'klaar', kind: 'modal', title: { nl: DONE_STEP } },
  ],
});

/**
 * `url`: of the site, without a slash at the end; `%SITE%` stands for it in what follows. `step`: what
 * the step has besides, `targets`: the guide; `before`: steps.
 */
export async function installOneStep(
  ownPage: OwnPage,
  url: string,
  step: object = {},
  targets: object = {},
  start: object = {},
  pictures: Readonly<Record<string, Buffer>> = {},
  before: readonly object[] = [],
): Promise<void> {
  const listed = Object.entries(pictures).map(([path, bytes]) => ({
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const guide = JSON.stringify(writeGuide(url, step, targets, start, before));
  const files = [
    { name: 'pack.json', text: JSON.stringify({ ...PACK, assets: listed }) },
    { name: 'gids.json', text: guide.replaceAll('%SITE%', url) },
  ];
  const assets = Object.entries(pictures).map(([path, bytes]) => ({
    path,
    base64: bytes.toString('base64'),
  }));
  const reply = await askBackground(ownPage, 'installFiles', { files, assets });
  expect(reply).toMatchObject({ ok: true });
}

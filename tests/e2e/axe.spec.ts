import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { expectAccessible } from './support/accessible.ts';
import { openScene } from './support/scene.ts';
import { STATES } from './support/states.ts';
import { expect, test } from './support/test.ts';

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const WALKS: readonly { name: string; language: UiLanguage; look?: Look; colours?: boolean }[] = [
  { name: 'Dutch', language: 'nl' },
  { name: 'German', language: 'de' },
  { name: 'English', language: 'en' },
  { name: 'French', language: 'fr' },
  { name: 'dark', language: 'nl', look: { colorScheme: 'dark' }, colours: true },
  { name: 'forced colours', language: 'nl', look: { forcedColors: 'active' }, colours: true },
  {
    name: 'dark forced colours',
    language: 'nl',
    look: { forcedColors: 'active', colorScheme: 'dark' },
    colours: true,
  },
];

for (const { name, language, look, colours = false } of WALKS) {
  test(`axe finds nothing in any state of the overlay: ${name}`, async ({
    extension,
    site,
    ownPage,
  }) => {
    test.setTimeout(180_000);
    const scene = await openScene({ extension, site, ownPage, language, look });
    const withoutText: string[] = [];
    for (const state of STATES) {
      await test.step(state.name, async () => {
        await state.reach(scene);
        const { page } = scene.learner;
        if (!(await expectAccessible(page, { within: HOST_NAME, colours }))) {
          withoutText.push(state.name);
        }
      });
    }
    // Of both, the only words are those for screen readers, which scroll away with the page.
    expect(withoutText).toEqual(['launcher folded', 'hotspot folded']);
  });
}

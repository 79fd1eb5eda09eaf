import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { expectAccessible, expectAccessibleInOtherLooks } from './support/accessible.ts';
import { openScene } from './support/scene.ts';
import { STATES } from './support/states.ts';
import { expect, test } from './support/test.ts';

for (const { code } of UI_LANGUAGES) {
  test(`axe finds nothing in any state of the overlay: ${code}`, async ({
    extension,
    site,
    ownPage,
  }) => {
    test.setTimeout(180_000);
    const scene = await openScene({ extension, site, ownPage, language: code });
    const withoutText: string[] = [];
    for (const state of STATES) {
      await test.step(state.name, async () => {
        await state.reach(scene);
        const { page } = scene.learner;
        let hasText = await expectAccessible(page, { within: HOST_NAME });
        // Colours do not depend on the language.
        if (code === 'nl') {
          const hasTextInEach = await expectAccessibleInOtherLooks(page, { within: HOST_NAME });
          hasText &&= hasTextInEach;
        }
        if (!hasText) withoutText.push(state.name);
      });
    }
    // Of both, the only words are those for screen readers, which scroll away with the page.
    expect(withoutText).toEqual(['launcher folded', 'hotspot folded']);
  });
}

import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { Welcome } from './Welcome.tsx';
import { SAMPLE_LINKS } from '../../tests/gallery/sample-links.ts';
import { file } from '../testing/page-replies.ts';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

test('welcomes in the language, names the document, and leads on', async () => {
  const onDone = vi.fn();
  const { button } = mountPage(
    <Welcome
      language="nl"
      links={SAMPLE_LINKS}
      hasGuides={false}
      shortcut={null}
      onDone={onDone}
      onLanguage={vi.fn()}
    />,
  );
  await vi.waitFor(() => expect(document.title).toBe('Welkom. Dit is je leidraad. – Leidraad'));
  expect(document.documentElement.lang).toBe('nl');
  expect(document.body.textContent).not.toContain('Toetsenbord');
  await userEvent.click(button('Voeg uitleg toe'));
  expect(onDone).toHaveBeenCalledOnce();
});

test('the first stop of a page leads past the navigation', async () => {
  const { find } = mountPage(PAGE_SCENES['guides']!.draw('en'));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(find('#content'));
});

const states = (['light', 'dark'] as const).flatMap((scheme) =>
  Object.keys(PAGE_SCENES).map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { draw, sheet } = PAGE_SCENES[scene]!;
  const { find } = mountPage(draw('de'), sheet);
  if (scene.endsWith('problems')) {
    await userEvent.upload(find('input[type=file]'), file());
    await vi.waitFor(() => find('.message.care'));
  }
  if (scene === 'privacy-erase') await userEvent.click(find('.button-care'));
  if (scene === 'guides-remove') await userEvent.click(find('.pack-head button'));
  if (scene === 'privacy-literal') await userEvent.click(find('.more summary'));
  await expectNoAxeFindings(document.body);
});

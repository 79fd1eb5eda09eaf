import { expect, test } from 'vitest';
import { PAGE_SCENES } from '../../tests/gallery/page-scenes.ts';
import { STUDIO_SCENES } from '../../tests/gallery/studio-scenes.tsx';
import { mountPage } from '../testing/mount-page.tsx';

function mount(scene: string) {
  const { draw, sheet } = { ...PAGE_SCENES, ...STUDIO_SCENES }[scene]!;
  mountPage(draw('en'), sheet);
  return (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test('the page Privacy shows what is set, and what is wrong', () => {
  const read = mount('privacy-policy');
  expect(read('#policy')).toEqual(['Set by your organisation']);
  expect(read('.message.care li')).toEqual([
    'threshold: at least 10 is needed, found 5.',
    expect.stringMatching(/^collectorDestination: 'http:.* is not an https address/),
    "langauge: the field 'langauge' is not known here; did you mean 'language'?",
  ]);
  expect(read('.policy tbody tr')[0]).toBe('LanguageDeutsch');
});

test('a language that is fixed cannot be chosen, and says why', () => {
  mount('privacy-policy');
  const list = document.querySelector<HTMLSelectElement>('.language select')!;
  expect(list.disabled).toBe(true);
  expect(list.ariaLabel).toBe('Language, set by your organisation');
  expect(list.closest<HTMLElement>('[title]')!.title).toBe(list.ariaLabel);
});

test('without policy nothing is said of it, and the language can be chosen', () => {
  const read = mount('privacy');
  expect(read('#policy')).toEqual([]);
  expect(document.querySelector<HTMLSelectElement>('.language select')!.disabled).toBe(false);
});

test('roles that are fixed cannot be chosen', () => {
  const read = mount('guides-roles-fixed');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.roles input')];
  expect(boxes.map(({ disabled, checked }) => [disabled, checked])).toEqual([
    [true, false],
    [true, true],
    [true, false],
  ]);
  expect(read('.sheet p')).toContain('Your organisation has set this. You cannot change it here.');
});

test('a studio that is turned off shows no drafts, and no page leads there', () => {
  const read = mount('studio-off');
  expect(read('.intro')).toEqual(['Your organisation has turned the studio off.']);
  expect(read('.drafts')).toEqual([]);
  expect(read('nav a')).toEqual(['Welcome', 'Guides', 'My progress', 'Privacy']);
});

import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeDraftView, makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import { STUDIO_SCENES } from '../../tests/gallery/studio-scenes.tsx';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { mountStudio } from '../testing/mount-studio.tsx';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

const titles = (guide: Walkthrough) => guide.steps.map(({ title }) => title['en']);

test('saves by itself what was written, a moment later and once', async () => {
  const { field, find, guide, onSave, isSaved } = mountStudio();
  await userEvent.fill(field('Title'), 'Record a decision');
  expect(find('.save-state').textContent).toContain('Saving');
  await isSaved();
  expect(onSave).toHaveBeenCalledOnce();
  expect(guide().title).toEqual({ en: 'Record a decision' });
});

test('edits the open step, and shows it as the learner will see it', async () => {
  const { field, find, guide, isSaved } = mountStudio();
  await userEvent.click(find('.rows [role=option]:nth-child(3)'));
  await userEvent.fill(field('Explanation'), 'Type **today**.');
  await userEvent.click(field('This cannot be undone'));
  const bubble = find('.preview-stage').shadowRoot!.querySelector('.bubble')!;
  expect(bubble.querySelector('strong')?.textContent).toBe('today');
  expect(bubble.querySelector('.risk')).not.toBeNull();
  await isSaved();
  expect(guide().steps[2]).toMatchObject({
    body: { en: 'Type **today**.' },
    risk: 'irreversible',
  });
});

test('moves a step by keyboard and by button, and undoes it', async () => {
  const { button, find, rows, guide, isSaved } = mountStudio();
  const [first, second, third] = rows();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows().slice(0, 3)).toEqual([second, first, third]);
  expect(document.activeElement?.textContent).toContain(first);
  expect(find('.steps-in [role=status]').textContent).toBe('This is now number 2 of 5.');
  await userEvent.click(button('Move down'));
  expect(rows().slice(0, 3)).toEqual([second, third, first]);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(rows().slice(0, 3)).toEqual([second, first, third]);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Undo'));
  expect(rows().slice(0, 3)).toEqual([first, second, third]);
  await userEvent.click(button('Redo'));
  await isSaved();
  expect(titles(guide()).slice(0, 3)).toEqual([second, first, third]);
});

test('arrows choose a step, and only that one has a form', async () => {
  const { find } = mountStudio();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(find('#studio-open').textContent).toBe('Step 3 of 5');
  await userEvent.keyboard('{End}');
  expect(find('[aria-selected=true]')).toBe(document.activeElement);
  expect(find('#studio-open').textContent).toBe('Step 5 of 5');
  expect(document.querySelectorAll('.rows [tabindex="0"]')).toHaveLength(1);
});

test('drags a step to its place', async () => {
  const { find, rows } = mountStudio();
  const [first, second, third] = rows();
  const drag = (type: string, on: HTMLElement) =>
    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true }));
  drag('dragstart', find('.rows [role=option]:nth-child(3)'));
  await vi.waitFor(() => {
    drag('dragover', find('.rows [role=option]'));
    expect(find('.rows [role=option]').className).toBe('before');
  });
  drag('drop', find('.rows [role=option]'));
  await vi.waitFor(() => expect(rows().slice(0, 3)).toEqual([third, first, second]));
});

test('adds, copies and removes a step, each with the focus where it goes on', async () => {
  const { button, find, rows, guide, isSaved } = mountStudio();
  await userEvent.click(button('Add a step without a place'));
  expect(document.activeElement?.textContent).toBe('Step 2 of 6');
  expect(rows()[1]).toBe('New step');
  await userEvent.click(button('Duplicate'));
  expect(rows()).toHaveLength(7);
  await userEvent.click(button('Remove'));
  await userEvent.click(find('.rows [role=option]:nth-child(3)'));
  await userEvent.click(button('Remove'));
  expect(rows()).toHaveLength(5);
  await isSaved();
  expect(Object.keys(guide().targets)).toEqual(['click-1', 'fill-3', 'click-4']);
});

test('what the person does to go on, in words and with its fields', async () => {
  const { field, guide, isSaved } = mountStudio();
  await userEvent.selectOptions(
    field('The guide goes on when the person'),
    'gets to another address',
  );
  await userEvent.fill(field('Address'), 'https://{{host}}/cases/*');
  await userEvent.selectOptions(field('Then wait until'), 'something goes away');
  await userEvent.selectOptions(field('What then?'), 'skip the step');
  await userEvent.fill(field('After how many seconds?'), '20');
  await isSaved();
  expect(guide().steps[0]).toMatchObject({
    advance: { on: 'url', url: 'https://{{host}}/cases/*', confirm: { gone: 'click-1' } },
    onMissing: { do: 'skip', after: 20 },
  });
});

test('pitfalls, several; one without words is not saved', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  await userEvent.click(button('Add'));
  await userEvent.click(button('Add'));
  await userEvent.fill(field('Watch out 2'), 'The old date');
  await isSaved();
  expect(guide().steps[0]?.pitfalls).toEqual([{ en: 'The old date' }]);
  await userEvent.click(button('Remove “Watch out 2”'));
  await userEvent.click(button('Remove “Watch out 1”'));
  await isSaved();
  expect(guide().steps[0]).not.toHaveProperty('pitfalls');
});

test('writes in another language, beside the original', async () => {
  const { field, find, guide, isSaved } = mountStudio();
  await userEvent.selectOptions(field('Language of the text'), 'German (new)');
  const title = field('Title');
  expect(title.value).toBe('');
  expect(title.lang).toBe('de');
  expect(find('.original').textContent).toContain(makeSampleDraft('en').title['en']);
  await userEvent.fill(title, 'Bescheid erfassen');
  await isSaved();
  expect(Object.keys(guide().title)).toEqual(['en', 'de']);
  expect(find('.preview-stage').shadowRoot!.textContent).toContain('Überspringen');
});

test('tells how well a target can be recognised', async () => {
  const { find } = mountStudio();
  expect(find('.evidence').textContent).toContain('Easy to recognise');
  expect(find('.traits').textContent).toContain('open-case');
  await userEvent.click(find('.rows [role=option]:nth-child(2)'));
  expect(find('.evidence').textContent).toContain('Only what is around it');
  expect(find('.evidence').textContent).toContain('2 others with the same name');
});

test('asks before a draft goes', async () => {
  const { button, find, onRemove } = mountStudio({ opened: null });
  expect(find('.drafts a').getAttribute('href')).toBe('#d1');
  await userEvent.click(button('Remove “Register a decision”'));
  await userEvent.click(find('dialog .button-care'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('d1');
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('“Register a decision” was removed.'),
  );
});

const states = (['light', 'dark'] as const).flatMap((scheme) =>
  Object.keys(STUDIO_SCENES).map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { find } = mountPage(STUDIO_SCENES[scene]!.draw('de'), 'studio');
  if (scene === 'studio-step') await userEvent.click(find('.rows [role=option]:nth-child(4)'));
  if (scene === 'studio-pack-tools') await userEvent.click(find('.pack-tools summary'));
  if (scene === 'studio-pack-move') await userEvent.click(find('.drafts .row .button'));
  if (scene === 'studio-pack')
    await vi.waitFor(() => userEvent.click(find('.pack-values summary')));
  if (scene === 'studio-json') await userEvent.click(find('[aria-pressed]'));
  if (scene === 'studio-remove') await userEvent.click(find('.drafts .button-quiet'));
  if (scene === 'studio-conflict') await userEvent.fill(find('.sheet input'), 'Neu');
  if (scene === 'studio-personal') await userEvent.fill(find('.sheet textarea'), '123456782');
  if (['studio-conflict', 'studio-personal'].includes(scene))
    await vi.waitFor(() => find('.message.care'), 5_000);
  await expectNoAxeFindings(document.body);
});

test('going to another place begins at the top, for who listens, too', async () => {
  const toList = () => mountStudio({ opened: null });
  toList();
  expect(document.activeElement).toBe(document.body);
  mountStudio();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('content'));
  // What is drawn anew in the same place leaves the focus where it is.
  const { field } = mountStudio();
  field('Title').focus();
  mountStudio();
  expect(document.activeElement).toBe(field('Title'));
  scrollTo(0, 200);
  toList();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('content'));
  expect(scrollY).toBe(0);
  const opened = { draftId: 'd1', stepId: 'fill-3', draft: makeDraftView('en'), pick: null };
  mountStudio({ opened });
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('studio-open'));
});

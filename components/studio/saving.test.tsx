import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { makeDraftView, makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import type { DraftSaved } from '../../utils/core/record/view.ts';
import { mountStudio } from '../testing/mount-studio.tsx';

afterEach(() => history.replaceState(null, '', location.pathname));

/** The draft at its address, and what the page hears of ways out of it. */
function mountAt(change: Parameters<typeof mountStudio>[0] = {}) {
  history.replaceState(null, '', '#d1');
  const studio = mountStudio(change);
  const heard: string[] = [];
  const ending = new AbortController();
  addEventListener('hashchange', () => heard.push(location.hash), { signal: ending.signal });
  onTestFinished(() => ending.abort());
  const dialog = () => document.querySelector('dialog');
  return { ...studio, heard, dialog };
}

const FORM: DraftSaved = { ok: false, why: 'form', problems: ['steps[0].handover: no role.'] };

test('who leaves what is refused is asked first, and can stay', async () => {
  const { button, field, find, heard, dialog } = mountAt({ onSave: () => Promise.resolve(FORM) });
  await userEvent.fill(field('Title'), 'Mine');
  // At once: that it is refused is not known yet.
  location.hash = '#d2';
  await vi.waitFor(() => expect(dialog()?.textContent).toContain('they are lost'));
  expect([location.hash, heard]).toEqual(['#d1', []]);
  await expectNoAxeFindings(document.body);
  await userEvent.click(button('Stay here'));
  expect(dialog()).toBeNull();
  expect(field('Title').value).toBe('Mine');
  // To another step of the same guide.
  location.hash = '#d1/fill-3';
  await vi.waitFor(() => expect(heard).toEqual(['#d1/fill-3']));
  await userEvent.click(find('.studio-bar a'));
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  await userEvent.click(button('Go without saving'));
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(location.hash).not.toContain('d1');
});

test('out of the page, the browser asks; not where everything is saved', async () => {
  const save = vi.fn(() => Promise.resolve(FORM));
  const { button, field, find } = mountAt({ onSave: save });
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(false);
  await userEvent.fill(field('Title'), 'Mine');
  await vi.waitFor(() => expect(find('.save-state').textContent).toBe('Not saved'));
  expect(isAsked()).toBe(true);
  await userEvent.click(button('Undo'));
  expect(find('.save-state').textContent).toBe('Saved');
  expect(isAsked()).toBe(false);
});

test('who leaves at once is not asked where it can be saved, also where no answer came before', async () => {
  const { field, find, guide, heard, dialog, onSave } = mountAt();
  onSave.mockRejectedValueOnce(new Error('nobody answers'));
  await userEvent.fill(field('Title'), 'Mine');
  await vi.waitFor(() => expect(find('.save-state').textContent).toBe('Not saved'));
  location.hash = '#d2';
  await vi.waitFor(() => expect(heard).toEqual(['#d2']));
  expect(guide().title['en']).toBe('Mine');
  expect(dialog()).toBeNull();
});

test('marks a number of somebody, does not save it, and tells when it is gone', async () => {
  const { field, find, guide, isSaved } = mountStudio({
    onSave: vi.fn((_: string, __: number, text: string) =>
      Promise.resolve<DraftSaved>(
        text.includes('123456782')
          ? { ok: false, why: 'personal', problems: ['123456782'] }
          : { ok: true, ...makeDraftView('en', { revision: 4 }) },
      ),
    ),
  });
  await userEvent.fill(field('Why is this done?'), 'As for 123456782');
  expect(field('Why is this done?').getAttribute('aria-invalid')).toBe('true');
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('123456782'));
  expect(find('.save-state').textContent).toBe('Not saved');
  expect(JSON.stringify(guide())).not.toContain('123456782');
  await userEvent.fill(field('Why is this done?'), 'As for her');
  expect(document.querySelector('.studio .message.care')).toBeNull();
  await isSaved();
});

test('two windows: the other version, or mine as the newer one', async () => {
  const { button, field, find, stored, guide, isSaved } = mountStudio();
  const other = () => {
    stored.revision += 1;
    stored.guide = { ...stored.guide, title: { en: `Other ${stored.revision}` } };
  };
  other();
  await userEvent.fill(field('Title'), 'Mine');
  await vi.waitFor(() => button('Keep my version'));
  expect(guide().title['en']).toBe('Other 4');
  await userEvent.click(button('Keep my version'));
  await isSaved();
  expect(guide().title['en']).toBe('Mine');
  other();
  await userEvent.fill(field('Title'), 'Mine again');
  await vi.waitFor(() => button('Take the other version'));
  await userEvent.click(button('Take the other version'));
  expect(field('Title').value).toBe('Other 6');
  expect(find('.save-state').textContent).toBe('Saved');
  await userEvent.click(button('Undo'));
  expect(field('Title').value).toBe('Mine again');
});

test('edits the JSON, which stays as it was typed', async () => {
  const { button, field, find, guide, isSaved } = mountStudio();
  await userEvent.click(button('JSON'));
  const json = find('.json') as HTMLTextAreaElement;
  expect(json.value).toBe(JSON.stringify(makeSampleDraft('en'), null, 2));
  const typed = JSON.stringify({ ...makeSampleDraft('en'), title: { en: 'Typed' } });
  await userEvent.fill(json, typed);
  await isSaved();
  expect(json.value).toBe(typed);
  expect(guide().title['en']).toBe('Typed');
  await userEvent.click(button('JSON'));
  expect(field('Title').value).toBe('Typed');
});

test('JSON that is no guide: why not, and the way back', async () => {
  const { button, find } = mountStudio({
    onSave: () => Promise.resolve({ ok: false, why: 'form', problems: ['JSON, line 1: broken.'] }),
  });
  await userEvent.click(button('JSON'));
  await userEvent.fill(find('.json'), '{');
  await vi.waitFor(() => expect(find('.sentences').textContent).toBe('JSON, line 1: broken.'));
  expect(button('JSON').disabled).toBe(true);
  await userEvent.click(button('Back to the last version that was right'));
  expect((find('.json') as HTMLTextAreaElement).value).toContain('"kind": "walkthrough"');
  expect(button('JSON').disabled).toBe(false);
});

test('nothing goes out while something is wrong, and each sentence leads to its step', async () => {
  const problems = ['JSON, line 40: steps[3].body: language "de" is missing.'];
  const { button, find, install, publish } = mountStudio({}, { problems });
  await userEvent.click(button('Put it on this computer'));
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('Not yet'));
  await userEvent.click(button('Publish and download'));
  expect(install).not.toHaveBeenCalled();
  expect(publish).not.toHaveBeenCalled();
  expect(find('.checks li').textContent).toBe('Step 4 body: language "de" is missing.');
  await userEvent.click(button('Step 4'));
  expect(document.activeElement?.textContent).toBe('Step 4 of 5');
});

test('puts on this computer what was just written', async () => {
  const { button, field, find, guide, install } = mountStudio();
  install.mockImplementation(async () => {
    expect(guide().title).toEqual({ en: 'Ready' });
    return { ok: true, warnings: [] };
  });
  await userEvent.fill(field('Title'), 'Ready');
  await userEvent.click(button('Put it on this computer'));
  await vi.waitFor(() => expect(find('.message').textContent).toContain('is on this computer'));
  expect(install).toHaveBeenCalledOnce();
});

import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeFeedbackView } from '../../tests/gallery/sample-feedback.ts';
import type { FeedbackFile } from '../../utils/core/feedback/feedback.ts';
import type { FeedbackView } from '../../utils/core/feedback/view.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { FEEDBACK_PLACE } from './links.ts';
import { saveFile } from './save-file.ts';

vi.mock(import('./save-file.ts'));
afterEach(() => {
  history.replaceState(null, '', location.pathname);
  vi.mocked(saveFile).mockClear();
});

const t = createTranslate('en', wordsIn('en'));
const NOTHING: FeedbackView = { steps: [], words: [], saved: 2 };

function mount(reply: InstallReply = { ok: true, warnings: [] }) {
  const onSave = vi.fn((_text: string) => Promise.resolve(reply));
  const onAgain = vi.fn(() => Promise.resolve());
  function Section() {
    const [view, show] = useState(makeFeedbackView('en'));
    const save = async (text: string) => {
      const said = await onSave(text);
      if (said.ok) show(NOTHING);
      return said;
    };
    return <FeedbackSection view={view} t={t} onSave={save} onAgain={onAgain} />;
  }
  const mounted = mountPage(<Section />);
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.told input')];
  const shown = () => JSON.parse(mounted.find('pre').textContent) as FeedbackFile;
  return { ...mounted, onSave, onAgain, boxes, shown };
}

test('each line is told in words; reports are ticked, words are not', async () => {
  const { boxes } = mount();
  expect(boxes().map((box) => [box.parentElement!.textContent, box.checked])).toEqual([
    ['“Save the decision”: It was not found on the page, 12 times', true],
    ['“Save the decision”: It points at the wrong place, 2 times', true],
    ['“Fill in the date”: The words are wrong or unclear, once', true],
    ['“openen”: Something else, once', true],
    ['“save”, 3 times', false],
  ]);
  await expectNoAxeFindings(document.body);
});

test('what is ticked is in the file, to the letter, and what is saved is what was shown', async () => {
  const { boxes, shown, onSave, find, button } = mount();
  await userEvent.click(find('summary'));
  await userEvent.click(boxes()[1]!);
  await userEvent.click(boxes()[4]!);
  expect(shown().steps.map(({ step, what, count }) => [step, what, count])).toEqual([
    ['click-4', 'missing', 12],
    ['fill-3', 'words', 1],
    ['openen', 'other', 1],
  ]);
  expect(shown().words).toEqual([{ word: 'save', count: 3 }]);
  expect(Object.keys(shown().steps[0]!)).toEqual([
    'pack',
    'guide',
    'version',
    'step',
    'what',
    'count',
  ]);
  const text = find('pre').textContent;
  await userEvent.click(button('Save as a file'));
  await vi.waitFor(() => expect(find('.message.good').textContent).toContain('leidraad-feedback'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(text);
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(
    'leidraad-feedback.json',
    text,
    'application/json',
  );
  expect(document.activeElement?.textContent).toBe('What did not work');
  expect(document.body.textContent).toContain('There is nothing new to tell.');
  expect(document.body.textContent).toContain('What you already saved in 2 files');
});

test('each file has a number of its own', async () => {
  const { shown, find } = mount();
  await userEvent.click(find('summary'));
  const { id } = shown();
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  const again = mount();
  await userEvent.click(again.find('summary'));
  expect(again.shown().id).not.toBe(id);
});

test('nothing ticked, nothing saved', async () => {
  const { boxes, onSave, find, button } = mount();
  for (const box of boxes().filter(({ checked }) => checked)) await userEvent.click(box);
  await userEvent.click(button('Save as a file'));
  expect(find('.message.care').textContent).toBe('Tick something first.');
  expect(onSave).not.toHaveBeenCalled();
});

test('what could not be stored is not saved either, and it is told', async () => {
  const { find, button } = mount({ ok: false, problems: ['The disk is full.'] });
  await userEvent.click(button('Save as a file'));
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('The disk is full.'));
  expect(saveFile).not.toHaveBeenCalled();
});

test('everything is offered again when the file is lost', async () => {
  const { onAgain, button } = mount();
  await userEvent.click(button('Show everything again'));
  expect(onAgain).toHaveBeenCalledOnce();
});

test('a link leads to it', () => {
  history.replaceState(null, '', `#${FEEDBACK_PLACE}`);
  mount();
  expect(document.activeElement?.id).toBe(FEEDBACK_PLACE);
});

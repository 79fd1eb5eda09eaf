import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeDraftView, makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import { mountStudio } from '../testing/mount-studio.tsx';

const PICK = 'Point out the place on the page';
const CHECK = 'Check all places on the open page';

const shown = (label: string): RecordedAction => ({
  kind: 'click',
  label,
  page: 'https://zaken.voorbeeldstad.example/zaken',
  evidence: {
    v: 'a',
    traits: { role: 'button', tag: 'button', name: label.toLowerCase() },
    twins: 'a',
    common: [],
    words: '',
  },
});

const mountPicked = (pick: PickView | null) =>
  mountStudio({ opened: { draftId: 'd1', draft: makeDraftView('en'), pick } });

test('the tab is reached inside the click; what was written is stored before the place is asked for', async () => {
  const { button, field, live, guide } = mountStudio();
  await userEvent.fill(field('What to do, in a few words'), 'Open it');
  const stored: unknown[] = [];
  live.pick.mockImplementation(async () => {
    stored.push(guide().steps[0]!.title);
    return null;
  });
  await userEvent.click(button(PICK));
  await vi.waitFor(() => expect(live.pick).toHaveBeenCalledOnce());
  expect(live.reach).toHaveBeenCalledBefore(live.pick);
  expect(live.pick.mock.calls[0]!.slice(1)).toEqual(['click-1']);
  expect(stored).toEqual([{ en: 'Open it' }]);
});

test.each([
  ['denied', 'Without permission for this site'],
  ['noTab', 'First open the application in a tab.'],
  ['noHost', 'does not know to which site'],
] as const)('%s: says why, and what can be done', async (trouble, words) => {
  const { button, live, find } = mountStudio();
  live.reach.mockResolvedValue(trouble);
  await userEvent.click(button(PICK));
  await vi.waitFor(() => expect(find('.on-page .message').textContent).toContain(words));
  expect(live.pick).not.toHaveBeenCalled();
});

test('while a place is shown, it can be called off', async () => {
  const { button, live, find } = mountPicked({ stepId: 'click-1', action: null });
  expect(find('.on-page').textContent).toContain('Point out the place in the application’s tab.');
  await userEvent.click(button('Stop pointing'));
  expect(live.cancelPick).toHaveBeenCalledOnce();
});

test('what was chosen and could not be recorded is told; nothing is waited for', async () => {
  const lost = { stepId: 'click-1', action: null, isLost: true } as const;
  const { button, find, guide, live } = mountPicked(lost);
  await vi.waitFor(() =>
    expect(find('.on-page .message').textContent).toContain(
      'could not record what you pointed out',
    ),
  );
  // Else whoever came back to the draft later would be told again.
  expect(live.onPicked).toHaveBeenCalledOnce();
  expect(button(PICK)).toBeTruthy();
  expect(guide().targets).toEqual(makeSampleDraft('en').targets);
});

test('what was chosen is in the draft; unknown words come after a yes; both are undone', async () => {
  const { button, guide, isSaved, live, find } = mountPicked({
    stepId: 'click-1',
    action: shown('Save Balthazar'),
  });
  const before = guide().targets['click-1'];
  await vi.waitFor(() => expect(guide().targets['click-1']).not.toEqual(before));
  await isSaved();
  expect(live.onPicked).toHaveBeenCalledOnce();
  expect(guide().targets['click-1']).toMatchObject({ recorded: { traits: { role: 'button' } } });
  expect(JSON.stringify(guide())).not.toMatch(/balthazar/i);
  expect(find('.words-to-keep').textContent).toContain('balthazar');

  await userEvent.click(button('Keep the ticked words'));
  await vi.waitFor(() =>
    expect(guide().targets['click-1']).toMatchObject({ name: { en: 'Save Balthazar' } }),
  );
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Undo'));
  await vi.waitFor(() => expect(guide().targets['click-1']).toEqual(before));
});

test('a refused word stays out for good', async () => {
  const { button, guide, isSaved } = mountPicked({
    stepId: 'click-1',
    action: shown('Save Balthazar'),
  });
  await userEvent.click(document.querySelector('.words-to-keep input')!);
  await userEvent.click(button('Keep the ticked words'));
  await isSaved();
  expect(document.querySelector('.words-to-keep')).toBeNull();
  expect(JSON.stringify(guide())).not.toMatch(/balthazar/i);
});

test('a check says of each step what was found, until its target is another one', async () => {
  const { button, live, find } = mountStudio();
  live.check.mockResolvedValue({
    url: 'https://zaken.voorbeeldstad.example/zaken',
    checks: {
      'click-1': { status: 'found', reasons: [] },
      'click-2': { status: 'ambiguous', count: 3, reasons: ['too-close'] },
      'fill-3': { status: 'missing', reason: 'none', reasons: ['too-different'] },
    },
  });
  await userEvent.click(button(CHECK));
  await vi.waitFor(() => expect(find('.check').textContent).toContain('is on the page now'));
  expect(find('.on-page .aside').textContent).toBe(
    'Checked on zaken.voorbeeldstad.example: 1 found, 1 not to be told from others, 1 not found.',
  );
  const [, second, third] = document.querySelectorAll('.rows [role=option]');
  await userEvent.click(second!);
  expect(find('.check').textContent).toBe(
    'On the page, 3 places look like this. People choose for themselves. More than one is as much like it.',
  );
  await userEvent.click(third!);
  expect(find('.check').textContent).toContain('is not on the page now');
});

test('a preview begins at the step, in a language and a role of the guide', async () => {
  const words = { title: { en: 'Decision', nl: 'Besluit' }, audience: ['case-worker'] };
  const { button, live } = mountStudio({}, { guide: { ...makeSampleDraft('en'), ...words } });
  const [language, role] = document.querySelectorAll<HTMLElement>('.on-page select');
  await userEvent.selectOptions(language!, 'nl');
  await userEvent.selectOptions(role!, 'case-worker');
  await userEvent.click(button('Preview from this step on'));
  await vi.waitFor(() => expect(live.preview).toHaveBeenCalledOnce());
  expect(live.preview.mock.calls[0]!.slice(1)).toEqual([
    'click-1',
    { language: 'nl', roles: ['case-worker'] },
  ]);
});

test('recording goes on after the step, with the panel opened in the same click', async () => {
  const { button, live } = mountStudio();
  await userEvent.click(button('Record more steps after this one'));
  expect(live.openPanel).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(live.record).toHaveBeenCalledOnce());
  expect(live.record.mock.calls[0]![1]).toBe('click-1');
});

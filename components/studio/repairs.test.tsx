import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeDraftView } from '../../tests/gallery/sample-drafts.ts';
import { makeRepairView } from '../../tests/gallery/sample-feedback.ts';
import { FEEDBACK_LIMITS } from '../../utils/core/feedback/feedback.ts';
import type { RepairGuide } from '../../utils/core/feedback/repair-list.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountStudio } from '../testing/mount-studio.tsx';

afterEach(() => history.replaceState(null, '', location.pathname));

const file = (name: string, text = '{}') => new File([text], name, { type: 'application/json' });
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((it) => it.textContent);
const messageSays = (find: (selector: string) => HTMLElement, words: string) =>
  vi.waitFor(() => expect(find('.message').textContent).toContain(words));

function mountRepairs(view = makeRepairView('en')) {
  return mountStudio({ opened: null, repairs: view });
}

test('the worst step comes first, with its kinds and counts; what is unknown is said to be', async () => {
  const { find } = mountRepairs();
  expect(find('h1').textContent).toBe('Repair list');
  expect(texts('.repairs h3')).toEqual([
    'Save the decision',
    'Fill in the date',
    'gone-2',
    'openen',
  ]);
  expect(texts('.repairs > li:first-child .counts li').slice(0, 3)).toEqual([
    'It points at the wrong place: 2 times',
    'I cannot do this here: once',
    'Not found: 12 times',
  ]);
  expect(texts('.repairs .aside')).toEqual([
    'In 2 files · seen in version 0.1.0',
    'In 1 file · seen in version 0.1.0',
    'This step is not known here. It may be from another version.',
    'In 1 file · seen in version 0.0.9 · a newer version is here: 0.1.0',
    'In 1 file · seen in version 2.0.0',
  ]);
  expect(document.body.textContent).toContain('This guide is not on this computer.');
  await expectNoAxeFindings(document.body);
});

test('a step opens in its draft; without a draft one is made', async () => {
  const links = () =>
    [...document.querySelectorAll('.repairs a')].map((it) => [
      it.getAttribute('aria-label'),
      it.getAttribute('href'),
    ]);
  mountRepairs();
  expect(links()).toEqual([
    ['Open the step: “Save the decision”', '#d1/click-4'],
    ['Open the step: “Fill in the date”', '#d1/fill-3'],
    ['Open the guide: “gone-2”', '#d1'],
  ]);
  const view = makeRepairView('en');
  const installed = view.list.guides.map((guide): RepairGuide => ({
    ...guide,
    name: guide.name && { ...guide.name, draftId: null },
  }));
  const { button, repairPorts } = mountRepairs({
    ...view,
    list: { ...view.list, guides: installed },
  });
  expect(links()).toEqual([]);
  // Twice: one is enough.
  for (let time = 0; time < 2; time += 1) button('Make a draft: “Fill in the date”').click();
  await vi.waitFor(() => expect(location.hash).toBe('#d9/fill-3'));
  expect(repairPorts.draft).toHaveBeenCalledExactlyOnceWith('own.besluit');
});

test('files are opened one by one; each that is refused is told, and the others count', async () => {
  const { find, repairPorts } = mountRepairs();
  repairPorts.add
    .mockResolvedValueOnce({ ok: true, is: 'added' })
    .mockResolvedValueOnce({ ok: false, problem: 'b.json: no' })
    .mockResolvedValueOnce({ ok: true, is: 'known' })
    .mockResolvedValueOnce({ ok: true, is: 'own' });
  const long = 'x'.repeat(FEEDBACK_LIMITS.length + 10);
  await userEvent.upload(find('input[type=file]'), [
    file('a.json'),
    file('b.json', long),
    file('c.json'),
    file('d.json'),
  ]);
  await messageSays(find, 'This was not added.');
  expect(texts('.message li')).toEqual([
    'b.json: no',
    '1 file is on the list now.',
    '1 file was there already and counts once.',
    '1 file is yours. Use “Add mine” for that.',
  ]);
  expect(repairPorts.add.mock.calls.map(([it]) => it.name)).toEqual([
    'a.json',
    'b.json',
    'c.json',
    'd.json',
  ]);
  expect(repairPorts.add.mock.calls[1]![0].text).toHaveLength(FEEDBACK_LIMITS.length + 1);
  expect(repairPorts.refresh).toHaveBeenCalledOnce();
});

test('files can be dropped, too', async () => {
  const { find, repairPorts } = mountRepairs();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file('a.json'));
  find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  await messageSays(find, '1 file is on the list now.');
  expect(repairPorts.add).toHaveBeenCalledOnce();
});

test('the own reports are added, and the list is emptied, with one press each', async () => {
  const { find, button, repairPorts } = mountRepairs();
  await userEvent.click(button('Add mine'));
  await messageSays(find, 'What did not work for you is on the list now.');
  repairPorts.addMine.mockResolvedValueOnce(0);
  await userEvent.click(button('Add mine'));
  await messageSays(find, 'There is nothing new of yours.');
  await userEvent.click(button('Empty the list'));
  await messageSays(find, 'The list is empty.');
  expect(document.activeElement?.textContent).toBe('Files from colleagues');
  expect(repairPorts.clear).toHaveBeenCalledOnce();
});

test('a repaired step is marked and can be put back', async () => {
  const { find, button, repairPorts } = mountRepairs();
  await userEvent.click(button('Repaired: “Save the decision”'));
  await messageSays(find, '“Save the decision” is off the list.');
  expect(document.activeElement?.id).toBe('content');
  await userEvent.click(find('summary'));
  await userEvent.click(button('Put back on the list: “Open the case”'));
  await vi.waitFor(() => expect(repairPorts.mark).toHaveBeenCalledTimes(2));
  expect(repairPorts.mark.mock.calls).toEqual([
    ['own.besluit', 'click-4', true],
    ['own.besluit', 'click-1', false],
  ]);
});

test('what fails is told, and the list stays', async () => {
  const { find, button, repairPorts } = mountRepairs();
  repairPorts.clear.mockRejectedValueOnce(new Error('gone'));
  await userEvent.click(button('Empty the list'));
  await messageSays(find, 'Please try again.');
  expect(texts('.repairs h3')).toHaveLength(4);
});

test('a missing guide is begun with its word as the title', async () => {
  const { find } = mountRepairs();
  const make = find('.wanted a');
  expect(make.getAttribute('href')).toBe('#/new/save');
  expect(find('.wanted span').textContent).toBe('“save”, 4 times');
  const studio = mountStudio({ opened: null, newTitle: 'save' });
  expect(studio.field('Title').value).toBe('save');
  expect(studio.find('.new-guide').contains(document.activeElement)).toBe(true);
});

test('an empty list says so', () => {
  const { find } = mountRepairs({ list: { guides: [], words: [] }, files: 0 });
  expect(find('.empty').textContent).toBe('There is nothing to repair.');
});

test('the link to a step opens it in the editor', () => {
  const open = (stepId: string | null) => {
    const opened = { draftId: 'd1', stepId, draft: makeDraftView('en'), pick: null };
    return mountStudio({ opened }).find('[aria-selected=true]').textContent;
  };
  expect(open(null)).toContain('Open the case');
  expect(open('fill-3')).toContain('Fill in the date');
  expect(document.activeElement?.id).toBe('studio-open');
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHelp, makeRecording } from '../../tests/gallery/sample-help.ts';
import type { RecordingView } from '../../utils/core/record/view.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { HelpPanel, type HelpPanelProps } from './HelpPanel.tsx';
import { RecorderPanel, type RecorderPanelProps } from './RecorderPanel.tsx';
import { PAGE_LINKS } from '../pages/links.ts';

function mountRecorder(change: Partial<RecordingView> = {}) {
  const done = () => Promise.resolve();
  const calls = {
    onCommand: vi.fn<RecorderPanelProps['onCommand']>(done),
    onCancelPick: vi.fn<RecorderPanelProps['onCancelPick']>(done),
    onDone: vi.fn<RecorderPanelProps['onDone']>(done),
    onLanguage: vi.fn<RecorderPanelProps['onLanguage']>(done),
  };
  const recording = { ...makeRecording('en'), ...change };
  const draw = (more: Partial<RecordingView>) =>
    mountPage(
      <RecorderPanel
        language="en"
        recording={{ ...recording, ...more }}
        links={PAGE_LINKS}
        {...calls}
      />,
      'panel',
    );
  return { ...draw({}), ...calls, draw };
}

const FAILED = 'That did not work. Please try again.';
const alert = () => document.querySelector('[role=alert]')!.textContent;

describe('a recording', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());

  test('says that it is on, and where; the focus is there', () => {
    const { find } = mountRecorder();
    expect(find('[role=status]').textContent).toBe('Recording on zaken.voorbeeldstad.example');
    expect(document.activeElement).toBe(find('h2'));
  });

  test('is paused, taken up and ended', async () => {
    const { button, onCommand, onDone } = mountRecorder();
    await userEvent.click(button('Pause'));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ do: 'pause' });
    await userEvent.click(button('Done'));
    expect(onDone).toHaveBeenCalledOnce();
    const paused = mountRecorder({ isPaused: true });
    await userEvent.click(paused.button('Go on recording'));
    expect(paused.onCommand).toHaveBeenCalledExactlyOnceWith({ do: 'resume' });
  });

  test('lets a step go, the last one or any', async () => {
    const { button, onCommand } = mountRecorder();
    await userEvent.click(button('Remove step 1'));
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'remove', stepId: 'click-1' });
    await userEvent.click(button('Remove the last step'));
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'remove' });
  });

  test('has no last step to remove where nothing was recorded yet', () => {
    mountRecorder({ canUndo: false });
    expect(document.body.textContent).not.toContain('Remove the last step');
  });

  test('goes on after a step that is chosen, and back at the end; the focus stays', async () => {
    const { button, onCommand } = mountRecorder();
    await userEvent.click(button('Insert here: after step 1'));
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'insert', after: 'click-1' });
    const chosen = mountRecorder({ after: 'click-1' });
    const insert = chosen.button('Insert here: after step 1');
    expect(insert.getAttribute('aria-pressed')).toBe('true');
    expect(chosen.find('.place').textContent).toBe('New steps come here.');
    await userEvent.click(insert);
    expect(chosen.onCommand).toHaveBeenLastCalledWith({ do: 'insert', after: null });
    expect(document.activeElement).toBe(insert);
  });

  test('lets the place of a step be shown anew, and calls that off', async () => {
    const { button, onCommand } = mountRecorder();
    await userEvent.click(button('Another place for step 2'));
    expect(onCommand).toHaveBeenLastCalledWith({ do: 'pick', stepId: 'upload-2' });
    const picking = mountRecorder({ picking: 'upload-2' });
    expect(picking.find('.recorded li:last-child').textContent).toContain('Point out the place');
    await userEvent.click(picking.button('Stop pointing'));
    expect(picking.onCancelPick).toHaveBeenCalledOnce();
  });

  test('takes a note, and no number of a person', async () => {
    const { button, find, onCommand } = mountRecorder();
    await userEvent.click(button('Note on step 1'));
    await vi.waitFor(() => expect(document.activeElement).toBe(find('textarea')));
    await userEvent.selectOptions(find('.note select'), 'Whom to ask');
    await userEvent.fill(find('textarea'), 'Ask for 999990019');
    expect(find('.trouble').textContent).toContain('999990019');
    await userEvent.click(button('Save note'));
    expect(onCommand).not.toHaveBeenCalled();
    await userEvent.fill(find('textarea'), 'the help desk');
    await userEvent.click(button('Save note'));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({
      do: 'note',
      stepId: 'click-1',
      kind: 'whom',
      text: 'the help desk',
    });
  });

  test('a note that could not be kept stays in its form, and that is said', async () => {
    const { button, find, onCommand } = mountRecorder();
    onCommand.mockRejectedValueOnce(new Error('no room'));
    await userEvent.click(button('Note on step 1'));
    await userEvent.fill(find('textarea'), 'the help desk');
    await userEvent.click(button('Save note'));
    await vi.waitFor(() => expect(alert()).toBe(FAILED));
    expect((find('textarea') as HTMLTextAreaElement).value).toBe('the help desk');
    await userEvent.click(button('Save note'));
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Note on step 1')));
    expect(document.querySelector('textarea')).toBeNull();
    expect(onCommand).toHaveBeenCalledTimes(2);
    expect(alert()).toBe('');
  });

  test('a note is saved once, however often that is pressed', async () => {
    const { button, find, onCommand } = mountRecorder();
    const saving = Promise.withResolvers<void>();
    onCommand.mockReturnValueOnce(saving.promise);
    await userEvent.click(button('Note on step 1'));
    await userEvent.fill(find('textarea'), 'the help desk');
    await userEvent.dblClick(button('Save note'));
    saving.resolve();
    await vi.waitFor(() => expect(document.querySelector('textarea')).toBeNull());
    expect(onCommand).toHaveBeenCalledOnce();
  });

  test('who wants no note after all is back where the form was opened', async () => {
    const { button } = mountRecorder();
    await userEvent.click(button('Note on step 2'));
    await userEvent.click(button('Cancel'));
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Note on step 2')));
  });

  test.each(['Pause', 'Done', 'Another place for step 1', 'Keep the ticked words'])(
    'that a press did not work is said: %s',
    async (name) => {
      const { button, onCommand, onDone } = mountRecorder();
      onCommand.mockRejectedValueOnce(new Error('no room'));
      onDone.mockRejectedValueOnce(new Error('no room'));
      expect(alert()).toBe('');
      await userEvent.click(button(name));
      await vi.waitFor(() => expect(alert()).toBe(FAILED));
    },
  );

  test('words that could not be kept stay as they were ticked', async () => {
    const { button, find, onCommand } = mountRecorder();
    onCommand.mockRejectedValueOnce(new Error('no room'));
    await userEvent.click(find('[type=checkbox]'));
    await userEvent.click(button('Keep the ticked words'));
    await vi.waitFor(() => expect(alert()).toBe(FAILED));
    await userEvent.click(button('Keep the ticked words'));
    expect(onCommand.mock.calls[1]).toEqual(onCommand.mock.calls[0]);
    expect(onCommand.mock.calls[1]![0]).toMatchObject({ refused: ['voorbeeldstad'] });
  });

  const left = makeRecording('en').steps.slice(0, 1);
  test.each<[string, Partial<RecordingView>, string]>([
    ['Remove step 2', { steps: left }, 'Steps'],
    ['Remove the last step', { steps: left, canUndo: false }, 'Steps'],
    ['Record there, too', { hasAside: false }, 'Recording on zaken.voorbeeldstad.example'],
    ['Keep the ticked words', { undecided: [] }, 'Recording on zaken.voorbeeldstad.example'],
  ])('what is pressed goes, and the focus is at a heading: %s', async (name, after, heading) => {
    const { button, draw, onCommand } = mountRecorder({ hasAside: true });
    onCommand.mockImplementationOnce(async () => void draw(after));
    await userEvent.click(button(name));
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
    expect(document.activeElement?.textContent).toBe(heading);
  });

  test('each step that is recorded is said, by its number and title alone', () => {
    const { draw, find } = mountRecorder({ steps: [] });
    const newest = find('section > [role=status].hidden');
    const [first, second] = makeRecording('en').steps;
    draw({ steps: [first!] });
    expect(newest.textContent).toBe(`1. ${first!.title}`);
    draw({ steps: [first!, second!] });
    expect(newest.textContent).toBe(`2. ${second!.title}`);
    // To take one out adds none.
    draw({ steps: [first!] });
    expect(newest.textContent).toBe(`2. ${second!.title}`);
    expect(document.querySelector('.recorded')?.hasAttribute('aria-live')).toBe(false);
  });

  test('the steps that were there before are not said', () => {
    const { find } = mountRecorder();
    expect(find('section > [role=status].hidden').textContent).toBe('');
  });

  test('says when a step has no room for a note of that kind, or too little', async () => {
    const room = { why: 2_000, exception: 0, whom: 12 };
    const step = { stepId: 'click-1', title: 'Select Save', notes: [], room };
    const { button, find, onCommand } = mountRecorder({ steps: [step] });
    await userEvent.click(button('Note on step 1'));
    await userEvent.fill(find('textarea'), 'Not when it is urgent.');
    expect(find('.trouble').textContent).toBe('');
    await userEvent.selectOptions(find('.note select'), 'An exception');
    expect(find('.trouble').textContent).toContain('no room for another note of this kind');
    await userEvent.click(button('Save note'));
    await userEvent.selectOptions(find('.note select'), 'Whom to ask');
    expect(find('.trouble').textContent).toContain('There is room for 12 more characters.');
    expect(find('textarea').getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(button('Save note'));
    expect(onCommand).not.toHaveBeenCalled();
    await userEvent.fill(find('textarea'), 'the helpdesk');
    await userEvent.click(button('Save note'));
    expect(onCommand).toHaveBeenCalledOnce();
  });

  test('says that something could not be recorded', () => {
    expect(mountRecorder().find('main').textContent).not.toContain('could not record');
    const { find } = mountRecorder({ isMissed: true });
    expect(find('[role=status] .trouble').textContent).toContain(
      'Leidraad could not record what you just did or pointed out.',
    );
  });

  test('says that a new tab is not recorded, and records it after a yes', async () => {
    const { button, find, onCommand } = mountRecorder({ hasAside: true });
    expect(find('main').textContent).toContain('a new tab in which Leidraad does not record');
    await userEvent.click(button('Record there, too'));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ do: 'join' });
  });

  test('keeps the words that are left ticked', async () => {
    const { button, onCommand } = mountRecorder();
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map(({ labels }) => labels![0]!.textContent)).toEqual([
      'voorbeeldstad',
      'testpersoon',
      'leges',
    ]);
    await userEvent.click(boxes[1]!);
    await userEvent.click(button('Keep the ticked words'));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({
      do: 'decide',
      allowed: ['voorbeeldstad', 'leges'],
      refused: ['testpersoon'],
    });
  });
});

describe('the offer to record', () => {
  function mountHelp(props: Partial<HelpPanelProps>) {
    const nothing = () => Promise.resolve();
    return mountPage(
      <HelpPanel
        view={makeHelp('en')}
        edition={0}
        url="https://zaken.voorbeeldstad.example/zaken"
        links={PAGE_LINKS}
        onRead={() => Promise.resolve(null)}
        onTexts={() => Promise.resolve([])}
        onPicture={() => Promise.resolve(null)}
        onBack={nothing}
        onMissed={nothing}
        onStart={nothing}
        onResume={nothing}
        onGo={nothing}
        onAllow={nothing}
        onRecord={() => Promise.resolve('started')}
        onLanguage={nothing}
        {...props}
      />,
      'panel',
    );
  }

  test('names the host, and says when that is not allowed', async () => {
    const onRecord = vi.fn(() => Promise.resolve('denied' as const));
    const { button, find } = mountHelp({ onRecord });
    await userEvent.click(button('Record on zaken.voorbeeldstad.example'));
    expect(onRecord).toHaveBeenCalledExactlyOnceWith('https://zaken.voorbeeldstad.example/zaken');
    await vi.waitFor(() =>
      expect(find('main').textContent).toContain('cannot record without permission'),
    );
  });

  test.each([null, 'about:blank'])(
    'says what to do where there is no page to record: %s',
    (url) => {
      const { find } = mountHelp({ url });
      expect(find('main').textContent).toContain('Go to the application.');
      expect(find('main').textContent).not.toContain('Record on');
    },
  );
});

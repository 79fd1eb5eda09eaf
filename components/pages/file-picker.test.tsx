import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { FilePicker } from './FilePicker.tsx';

test('while files are under way, the focus stays, and a press opens no window', async () => {
  function Place() {
    const [isBusy, setBusy] = useState(false);
    return (
      <main>
        <h1>Files</h1>
        <FilePicker label="Choose files" isBusy={isBusy} onFiles={() => setBusy(true)} />
      </main>
    );
  }
  const { find } = mountPage(<Place />);
  const input = find('input');
  input.focus();
  await userEvent.upload(input, new File(['{}'], 'a.json'));
  await vi.waitFor(() => expect(input.ariaDisabled).toBe('true'));
  const opened: boolean[] = [];
  document.addEventListener('click', (event) => opened.push(!event.defaultPrevented), {
    once: true,
  });
  await userEvent.keyboard(' ');
  expect(document.activeElement).toBe(input);
  expect(opened).toEqual([false]);
  expect(Number(getComputedStyle(find('label')).opacity)).toBeLessThan(1);
  await expectNoAxeFindings(document.body);
});

import { useId } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseLanguage } from '../../utils/core/i18n/choose-language.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import '../testing/mount-page.tsx';
import { showPage } from './show-page.tsx';

function Section() {
  return <p id={useId()} />;
}

test('however often a page is drawn, each id is there once', async () => {
  let count = 1;
  const { refresh } = showPage(
    () => Promise.resolve(count),
    (sections) => Array.from({ length: sections }, (_, key) => <Section key={key} />),
  );
  for (count of [1, 1, 2, 2, 3, 4]) {
    await refresh();
    expect(document.querySelectorAll('p')).toHaveLength(count);
  }
  const ids = [...document.querySelectorAll('p')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test('of two refreshes, only the later is drawn', async () => {
  const answers = [Promise.resolve('first'), Promise.resolve('second'), Promise.resolve('third')];
  let asked = 0;
  const { refresh } = showPage(
    () => answers[asked++]!,
    (text) => <p>{text}</p>,
  );
  await Promise.all([refresh(), refresh()]);
  expect(document.body.textContent.trim()).toBe('third');
});

test('what was done is drawn before its result is told', async () => {
  let count = 1;
  let ask: ((done: Promise<string>) => Promise<string>) | undefined;
  const { refresh } = showPage(
    () => Promise.resolve(count),
    (shown, again) => {
      ask = again;
      return <p>{shown}</p>;
    },
  );
  await refresh();
  const done = Promise.resolve().then(() => {
    count = 2;
    return 'saved';
  });
  expect(await ask!(done)).toBe('saved');
  expect(document.body.textContent.trim()).toBe('2');
  const failed = ask!(Promise.reject(new Error('no room')));
  count = 3;
  await expect(failed).rejects.toThrow('no room');
  expect(document.body.textContent.trim()).toBe('2');
});

test('what cannot be loaded says so, each time, until it can', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const words = wordsIn(chooseLanguage(null, navigator.languages));
  const load = vi.fn(() => Promise.reject<string>(new Error('no database')));
  const { refresh } = showPage(load, (text) => (
    <main id="content" tabIndex={-1}>
      {text}
    </main>
  ));
  const status = () => document.querySelector('[role=status]')!;
  await vi.waitFor(() => expect(status().textContent).toBe(words['page.failed']));
  expect(document.querySelector('h1')?.textContent).toBe('Leidraad');
  expect(load).toHaveBeenCalledTimes(2);

  const said: string[] = [];
  const listener = new MutationObserver(() => said.push(status().textContent));
  listener.observe(status(), { childList: true, characterData: true, subtree: true });
  const again = document.querySelector('button')!;
  expect(again.textContent).toBe(words['page.again']);
  await userEvent.click(again);
  await vi.waitFor(() => expect(said.at(-1)).toBe(words['page.failed']));
  expect(said[0]).toBe('');
  listener.disconnect();

  load.mockResolvedValue('loaded');
  await userEvent.click(again);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('loaded'));
  load.mockRejectedValue(new Error('no database'));
  await expect(refresh()).rejects.toThrow('no database');
  expect(document.body.textContent.trim()).toBe('loaded');
});

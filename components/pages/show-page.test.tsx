import { render } from 'preact';
import { useId } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { showPage } from './show-page.tsx';

afterEach(() => render(null, document.body));

function Field() {
  return <input id={useId()} />;
}

test('fields that come later have ids of their own, however often the page was drawn', async () => {
  let count = 1;
  const { refresh } = showPage(
    () => Promise.resolve(count),
    (fields) => Array.from({ length: fields }, (_, index) => <Field key={index} />),
  );
  for (; count < 6; count += 1) await refresh();
  const list = () => [...document.querySelectorAll('input')].map(({ id }) => id);
  await vi.waitFor(() => expect(list()).toHaveLength(5));
  expect(new Set(list()).size).toBe(5);
});

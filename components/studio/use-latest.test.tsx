import { expect, test, vi } from 'vitest';
import { mountPage } from '../testing/mount-page.tsx';
import { useLatest } from './use-latest.ts';

function Told({ load }: { readonly load: () => Promise<string> }) {
  return <p>{useLatest('once', load) ?? 'asking'}</p>;
}

test('where the first answer is lost, it is asked for once more', async () => {
  const load = vi.fn(async () => 'told').mockRejectedValueOnce(new Error('asleep'));
  const { find } = mountPage(<Told load={load} />);
  expect(find('p').textContent).toBe('asking');
  await vi.waitFor(() => expect(find('p').textContent).toBe('told'));
});

test('where nobody answers, it is not asked for without end', async () => {
  const load = vi.fn(() => Promise.reject<string>(new Error('asleep')));
  const { find } = mountPage(<Told load={load} />);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(find('p').textContent).toBe('asking');
});

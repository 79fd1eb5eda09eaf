import { afterEach, expect, test, vi } from 'vitest';
import { offerBlob, takeBlob } from './hand-over.ts';

afterEach(() => vi.useRealTimers());

test('what is offered is taken, whole, by who has the ticket', async () => {
  const [a, b] = [offerBlob(new Blob(['een'])), offerBlob(new Blob(['twee'], { type: 'text/x' }))];
  const [second, first] = await Promise.all([takeBlob(b), takeBlob(a)]);
  expect([await first.text(), await second.text(), second.type]).toEqual(['een', 'twee', 'text/x']);
});

test('once; and who comes in vain hears of it', async () => {
  const ticket = offerBlob(new Blob(['een']));
  await takeBlob(ticket);
  vi.useFakeTimers();
  const late = expect(takeBlob(ticket)).rejects.toThrow('nothing is handed over');
  await vi.advanceTimersByTimeAsync(10_000);
  await late;
});

test('what nobody takes is not kept', async () => {
  vi.useFakeTimers();
  const ticket = offerBlob(new Blob(['een']));
  await vi.advanceTimersByTimeAsync(60_000);
  const late = expect(takeBlob(ticket)).rejects.toThrow('nothing is handed over');
  await vi.advanceTimersByTimeAsync(10_000);
  await late;
});

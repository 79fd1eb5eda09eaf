import { expect, test } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { createPolicyStore } from './policy.ts';

const NOTHING = { policy: {}, problems: [] };

test('a browser without managed storage, one without a policy, and an empty one: nothing is set', async () => {
  expect(await createPolicyStore(undefined).load()).toEqual(NOTHING);
  const firefox = createMemoryArea();
  firefox.failWith(new Error('Managed storage manifest not found'));
  expect(await createPolicyStore(firefox).load()).toEqual(NOTHING);
  expect(await createPolicyStore(createMemoryArea()).load()).toEqual(NOTHING);
});

test('is read once, and anew after it has changed', async () => {
  const area = createMemoryArea({ language: 'de', threshold: 5 });
  const store = createPolicyStore(area);
  expect((await store.load()).policy).toEqual({ language: 'de' });
  await area.set({ language: 'fr' });
  expect((await store.load()).policy).toEqual({ language: 'de' });
  store.forget();
  expect(await store.load()).toMatchObject({
    policy: { language: 'fr' },
    problems: [{ at: ['threshold'] }],
  });
});

import { expect, test } from 'vitest';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { assemblePack } from '../../utils/core/packing/assemble-pack.ts';
import { startPlan } from '../../utils/core/packing/start-plan.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import { makeDraft, makeStep } from '../../utils/core/studio/fixtures/draft.ts';
import { createDraftChecker } from './draft-checker.ts';
import type { DraftSource } from './draft-sources.ts';

const how = { language: 'en', t: createTranslate('en', wordsIn('en')), today: '' } as const;
const PICTURE = namePicture('a'.repeat(64), 'webp');

const guide = {
  ...makeDraft(),
  steps: [makeStep('een', { image: { asset: PICTURE, alt: { nl: 'Knop' } } })],
};
const plan = startPlan(
  { language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: ['een'] },
  new Set(),
);
const record = { revision: 1, createdAt: 0, changedAt: 0 };

function sourceWith(pictures: readonly string[]): DraftSource {
  const draft = { ...record, id: 'een', guide };
  return {
    revision: 1,
    source: assemblePack(plan, [guide], pictures),
    drafts: [draft],
    whole: { draft: { ...record, id: 'pack-1', pack: plan }, members: [draft] },
    latest: null,
    pictures,
  };
}

test('a picture that is gone is told in its guide, and no longer once it is back', async () => {
  const check = createDraftChecker();
  const told = async (pictures: readonly string[]) =>
    (await check(sourceWith(pictures), how)).flatMap(({ draftId, problems }) =>
      problems.map((problem) => [draftId, problem]),
    );
  const before = await told([]);
  expect(before).toHaveLength(1);
  expect(before[0]![0]).toBe('een');
  expect(before[0]![1]).toContain('steps[0].image.asset');
  expect(await told([PICTURE])).toEqual([]);
  expect(await told([])).toEqual(before);
});

test('what was read is read again in another language, and on another day', async () => {
  const check = createDraftChecker();
  const { drafts, ...rest } = sourceWith([PICTURE]);
  const due = { ...guide, reviewBy: '2026-06-01' };
  const source = { ...rest, source: assemblePack(plan, [due], [PICTURE]), drafts };
  const told = async (language: 'en' | 'nl', today: string) => {
    const t = createTranslate(language, wordsIn(language));
    const [checks] = await check(source, { language, t, today });
    return checks!.warnings.filter((it) => it.includes('reviewBy')).map((it) => it.slice(0, 30));
  };
  expect(await told('en', '2026-05-31')).toEqual([]);
  const english = await told('en', '2026-06-02');
  expect(english).toHaveLength(1);
  const dutch = await told('nl', '2026-06-02');
  expect(dutch).toHaveLength(1);
  expect(dutch).not.toEqual(english);
});

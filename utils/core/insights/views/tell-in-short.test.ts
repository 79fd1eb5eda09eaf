import { expect, test } from 'vitest';
import { presentAdoption } from './present-adoption.ts';
import { presentFriction } from './present-friction.ts';
import { presentFunnel } from './present-funnel.ts';
import { presentReach } from './present-reach.ts';
import { presentReleases } from './present-releases.ts';
import { presentWords } from './present-words.ts';
import { tellInShort } from './tell-in-short.ts';
import { plan, query, shown, speak } from './fixtures/sentence-samples.ts';

test('in short: how many, whether the aim is reached, what is hard, what changed, what is missing', () => {
  const speaker = speak('en');
  const pictures = [
    presentAdoption(shown.adoption, plan, query, speaker),
    presentReach(shown.reach!, speaker),
    presentFunnel(shown.funnel!, speaker),
    presentFriction(shown.friction, speaker),
    presentReleases(shown.releases, shown.guide!, speaker),
    presentWords(shown.words, speaker),
  ];
  const [adoption, , , friction, releases, words] = pictures.map(({ sentences }) => sentences);
  expect(tellInShort(pictures)).toEqual([
    adoption!.join(' '),
    friction!.join(' '),
    ...releases!,
    ...words!,
  ]);
});

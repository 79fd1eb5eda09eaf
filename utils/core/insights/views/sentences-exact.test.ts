import { describe, expect, test } from 'vitest';
import { presentAnswers } from './present-answers.ts';
import { presentFriction } from './present-friction.ts';
import { presentFunnel } from './present-funnel.ts';
import { guide, shown, speak, view } from './fixtures/sentence-samples.ts';

describe('never more exact than it is', () => {
  const speaker = speak('en');
  test.each([
    [0.004, 'about 1 in 20'],
    [0.32, 'about 1 in 3'],
    [0.4, 'about 2 in 5'],
    [0.98, 'nearly all people'],
  ])('%d of all is %s', (value, who) => {
    const told = speaker.who({ value, isMost: false }).who;
    expect(told.replaceAll('\u00a0', ' ')).toBe(who);
  });
  test('percentages are multiples of five, numbers are about, and what is not there is said', () => {
    expect(speaker.percent(0.6667)).toBe('65%');
    expect(speaker.share({ value: 0.6667, isMost: false })).toEqual({ text: 'about 65%', raw: 65 });
    expect(speaker.figure(1_035)).toEqual({ text: 'about 1,035', raw: 1_035 });
    expect(speaker.figure('most')).toEqual({ text: 'most of them', raw: 'most' });
    expect(speaker.figure(null)).toEqual({ text: 'too few to show', raw: '' });
  });
  test('a guide that is not installed is told by its ids', () => {
    const { sentences } = presentFunnel(shown.funnel!, speak('en', []));
    const told = sentences[0]!.replaceAll('\u00a0', ' ');
    expect(told).toBe(`About 1 in 3 stops at step “kiezen” of “${guide}”.`);
  });
  test('answers stand in the order of the guide, with those that too few gave', () => {
    const { rows } = presentAnswers(shown.answers, speaker).table();
    expect(rows.map((row) => row.slice(2).map(({ text }) => text))).toEqual([
      ['1', 'about 35%', '1'],
      ['2', 'too few to show', '0'],
      ['3', 'about 50%', '1'],
    ]);
  });
  test('where too few stop, no number is made of it', () => {
    const none = view({ completed: 30 });
    expect(presentFunnel(none.funnel!, speaker).sentences[0]).toBe(
      'At no step of “Besluit” do enough people stop to show it.',
    );
    expect(presentFriction(none.friction, speaker).sentences).toEqual([
      'Nowhere did enough people get stuck to show it.',
    ]);
  });
});

import { expect, test } from 'vitest';
import { tip as tipSchema } from '../guide/schema-tips.ts';
import type { Tip } from '../guide/schema.ts';
import { changeBound, changeRule, changeShow, RULE_KINDS } from './edit-tip.ts';
import { patch } from './edit-words.ts';

const message = { nl: 'Vul dit in.' };
const tip: Tip = { id: 'tip', target: 'een', show: 'help', body: { nl: 'Tip' } };

test('a tip that checks has a rule, and no other has', () => {
  const checking = patch(tip, changeShow(tip, 'validation', message));
  expect(checking.rules).toEqual([{ rule: 'required', message }]);
  expect(patch(checking, changeShow(checking, 'hotspot', message))).not.toHaveProperty('rules');
});

test.each(RULE_KINDS)('what is begun with fits the format: %s', (kind) => {
  for (const before of [
    { rule: 'required', message } as const,
    { rule: 'number', min: 0.5, message } as const,
  ]) {
    const rules = [changeRule(before, kind)];
    expect(tipSchema.parse({ ...tip, show: 'validation', rules }).rules).toEqual(rules);
  }
});

test('bounds go along, and one of them stays', () => {
  const rule = changeRule({ rule: 'length', max: 9, message }, 'number');
  expect(rule).toEqual({ rule: 'number', max: 9, message });
  const length = { rule: 'length', max: 9, message } as const;
  expect(changeBound(length, 'max', undefined)).toBe(length);
  expect(changeBound({ ...length, min: 1 }, 'max', undefined)).toEqual({
    rule: 'length',
    min: 1,
    message,
  });
});

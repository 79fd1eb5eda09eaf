import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBroken, keepsRule, type FieldRule } from './check-value.ts';
import { matchesText } from './text-glob.ts';

const kept: [name: string, rule: FieldRule, good: string[], bad: string[]][] = [
  ['required', { rule: 'required' }, ['x', ' 0 '], ['', '   ']],
  [
    'length',
    { rule: 'length', min: 2, max: 3 },
    ['ab', ' abc ', '👩‍💻'.slice(0, 2) + 'x'],
    ['a', 'abcd'],
  ],
  [
    'number',
    { rule: 'number', min: 0, max: 2000 },
    ['0', '12,5', '1.234,50', '1,234.5', '1 000'],
    ['-1', '2001', 'twee', '1.2.3', '12a'],
  ],
  // In 1.234 the point may stand for either: what fits is taken.
  ['number with one point', { rule: 'number', min: 1_000 }, ['1.234'], ['1,2']],
  [
    'date',
    { rule: 'date' },
    ['2026-02-28', '28-2-2026', '01.12.2026', '29/02/2028'],
    ['2026-02-30', '31-4-2026', '1-2.2026', 'morgen', '2026-13-01'],
  ],
  // From the range that is never issued, and two that the eleven test refuses.
  [
    'bsn',
    { rule: 'bsn' },
    ['999990019', '9999.90.019', '111222333'],
    ['999990018', '000000000', '12345', '99999001a'],
  ],
  [
    'iban',
    { rule: 'iban' },
    ['NL91 ABNA 0417 1643 00', 'de89370400440532013000', 'FR1420041010050500013M02606'],
    ['NL91 ABNA 0417 1643 01', 'NL91', '91NLABNA0417164300'],
  ],
  [
    'pattern',
    { rule: 'pattern', glob: 'ZAAK-*-*' },
    ['ZAAK-2026-0123'],
    ['zaak-2026-1', 'ZAAK-2026'],
  ],
];

test.each(kept)('%s', (_, rule, good, bad) => {
  expect(good.filter((value) => !keepsRule(rule, value))).toEqual([]);
  expect(bad.filter((value) => keepsRule(rule, value))).toEqual([]);
});

test('an empty field breaks nothing but that it has to be filled in', () => {
  for (const [, rule] of kept) expect(keepsRule(rule, ' ')).toBe(rule.rule !== 'required');
});

test('the first rule that is broken is told', () => {
  const rules: FieldRule[] = [{ rule: 'required' }, { rule: 'length', min: 3 }, { rule: 'number' }];
  expect(['', 'ab', 'abc', '123'].map((value) => findBroken(rules, value))).toEqual([0, 1, 2, -1]);
});

test('one wrong digit is always noticed: by the eleven test and by the check digits', () => {
  const wrong = fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(wrong, ([at, by]) => {
      const digits = Array.from('999990019');
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(keepsRule({ rule: 'bsn' }, digits.join(''))).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = Array.from('0417164300');
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(keepsRule({ rule: 'iban' }, `NL91ABNA${digits.join('')}`)).toBe(false);
    }),
  );
});

test('a glob fits as a pattern of any characters between its parts would', () => {
  const part = fc.stringMatching(/^[ab]{0,3}$/);
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.stringMatching(/^[ab]{0,8}$/),
      (parts, text) => {
        expect(matchesText(parts.join('*'), text)).toBe(
          new RegExp(`^${parts.join('.*')}$`).test(text),
        );
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countLetter,
  settleClasses,
  settleFrame,
  settleHref,
  settleId,
  withoutDigits,
  rankLetters,
  readRank,
} from './volatile.ts';
import { matchesUrl } from '../match/glob.ts';

test.each([
  ':r1:',
  ':Rab6:',
  '«r3»',
  '_r_1a_',
  'dialog-_r_5t_',
  'mantine-gesgxgtxc',
  'input-vaadin-radio-button-12',
  'dialog-«r5»-title',
  'menu:r2:label',
  'mat-input-7',
  'cdk-overlay-2',
  'ember123',
  'ext-gen1042',
  'radix-:r5:',
  'headlessui-menu-button-3',
  'react-select-2-input',
  'rc-tabs-0-tab-1',
  'v-7',
  'input-14',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'zaak-20260017',
  '12',
  'x9k2p4q7',
  '',
  'a1',
])('takes the id %j for made up', (id) => expect(settleId(id)).toBeNull());

test.each([
  ['save', 'save'],
  ['address-line-1', 'address-line-#'],
  ['besluit_datum', 'besluit_datum'],
  ['tab-2', 'tab-#'],
  ['h2-title', 'h#-title'],
  ['aanvrager.naam', 'aanvrager.naam'],
])('keeps the id %j as %j', (id, settled) => expect(settleId(id)).toBe(settled));

test.each([
  'css-1x2y3z',
  'mantine-1ryt1ht',
  'css-1q2w3e-MuiButton',
  'sc-bdVaJa',
  'jss12',
  'jss-3',
  '_ngcontent-abc-c12',
  'ng-tns-c5-3',
  'ng-untouched',
  'svelte-1a2b3c',
  'Button_root__x1Y2z',
  'makeStyles-root-12',
  'is-active',
  'btn--focused',
  'ant-btn-loading',
  'open',
  'col-1200',
])('takes the class %j for made up or passing', (name) =>
  expect(settleClasses([name])).toEqual([]),
);

test.each([
  ['govuk-button', 'govuk-button'],
  ['ant-btn-primary', 'ant-btn-primary'],
  ['col-6', 'col-#'],
  ['MuiButton-root', 'MuiButton-root'],
])('keeps the class %j as %j', (name, settled) => expect(settleClasses([name])).toEqual([settled]));

test.each([
  ['/zaken/2026/bewerken?tab=1#top', '/zaken/#/bewerken'],
  ['https://voorbeeld.test/zaken', '/zaken'],
  ['#main', null],
  ['?page=2', null],
  ['/', null],
  ['mailto:iemand@voorbeeld.test', null],
  ['javascript:void(0)', null],
  ['zaak/x9k2p4q7/open', 'zaak/#/open'],
])('reads %j as %j', (href, path) => expect(settleHref(href)).toBe(path));

test('never lets a digit through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const out = [settleId(text), settleHref(text), withoutDigits(text), ...settleClasses([text])];
      expect(out.join('')).not.toMatch(/\p{N}/u);
    }),
  );
});

test.each([
  [0, 'a'],
  [3, 'd'],
  [25, 'z'],
  [900, 'z'],
])('counts %i as %s', (count, letter) => expect(countLetter(count)).toBe(letter));

test.each([
  ['http://10.0.0.1:8080/zaak/2026-17/besluit?bsn=123#x', 'http://10.0.0.1:8080/zaak/*-*/besluit'],
  ['https://a.nl', 'https://a.nl/'],
  ['https://a.nl/x9k2p4q7/deel', 'https://a.nl/*/deel'],
  [`https://a.nl/${'lang/'.repeat(20)}`, `https://a.nl/${'lang/'.repeat(9)}la*`],
  ['about:srcdoc', null],
  ['blob:https://a.nl/1', null],
])('names the frame %s', (address, glob) => {
  expect(settleFrame(address)).toBe(glob);
  if (glob !== null) expect(matchesUrl(glob, address)).toBe(true);
});

test('a rank is four letters, and can be read again', () => {
  fc.assert(
    fc.property(fc.nat(675), fc.nat(675), (at, count) => {
      expect(rankLetters(at, count)).toMatch(/^[a-z]{4}$/);
      expect(readRank(rankLetters(at, count))).toEqual({ at, count });
    }),
  );
  expect(rankLetters(4000, 5000)).toBe('zzzz');
});

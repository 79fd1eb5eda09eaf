import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostPatternsOf, isOnHostsOf, matchPatternOf, matchesUrl } from './glob.ts';

const GOOD = 'https://good.nl/*';

test.each([
  // the whole page, any depth
  ['https://good.nl/*', 'https://good.nl/', true],
  ['https://good.nl/*', 'https://good.nl', true],
  ['https://good.nl/*', 'https://good.nl/a/b/c', true],
  ['https://good.nl', 'https://good.nl/', true],
  ['https://good.nl', 'https://good.nl/a', false],
  ['https://good.nl/zaken/*', 'https://good.nl/zaken', false],
  ['https://good.nl/zaken*', 'https://good.nl/zaken', true],
  ['https://good.nl/zaken/*/besluit', 'https://good.nl/zaken/12/besluit', true],
  ['https://good.nl/zaken/*/besluit', 'https://good.nl/zaken/besluit', false],
  ['https://good.nl/*a*b*', 'https://good.nl/xaxbx', true],
  ['https://good.nl/*a*b*', 'https://good.nl/xbxax', false],
  ['https://good.nl/ab*ba', 'https://good.nl/aba', false],
  ['https://good.nl/ab*ba', 'https://good.nl/abba', true],
  ['https://good.nl/**', 'https://good.nl/x', true],
  ['https://good.nl/*aab*x', 'https://good.nl/aaab-x', true],
  // case
  ['https://good.nl/Zaken', 'https://good.nl/zaken', false],
  ['https://GOOD.nl/*', 'https://good.nl/', true],
  ['HTTPS://good.nl/*', 'https://good.NL/', true],
  // nothing but `*` is special
  ['https://good.nl/a.c', 'https://good.nl/abc', false],
  ['https://good.nl/(a+)+$', 'https://good.nl/(a+)+$', true],
  // scheme
  ['https://good.nl/*', 'http://good.nl/', false],
  ['http://good.nl/*', 'https://good.nl/', false],
  // port
  ['https://good.nl/*', 'https://good.nl:443/', true],
  ['https://good.nl:443/*', 'https://good.nl/', true],
  ['https://good.nl:80/*', 'https://good.nl/', false],
  ['http://good.nl:80/*', 'http://good.nl/', true],
  ['https://good.nl/*', 'https://good.nl:8443/', false],
  ['https://good.nl:8443/*', 'https://good.nl:8443/', true],
  ['https://good.nl:8443/*', 'https://good.nl/', false],
  ['http://127.0.0.1:3000/*', 'http://127.0.0.1:3000/start', true],
  ['http://[::1]:3000/*', 'http://[::1]:3000/start', true],
  ['http://[::1]/*', 'http://[::1]:3000/start', false],
  // a user's name is no host
  ['https://good.nl/*', 'https://me:pass@good.nl/', true],
  // hosts below
  ['https://*.good.nl/*', 'https://zaken.good.nl/', true],
  ['https://*.good.nl/*', 'https://a.b.good.nl/', true],
  ['https://*.good.nl/*', 'https://good.nl/', true],
  ['https://*.good.nl/*', 'https://evilgood.nl/', false],
  ['https://*.good.nl/*', 'https://good.nl.evil.nl/', false],
  ['https://*.good.nl/*', 'https://evil.nl/.good.nl/', false],
  // query and fragment
  ['https://good.nl/zaak', 'https://good.nl/zaak?id=1#top', true],
  ['https://good.nl/zaak?tab=docs', 'https://good.nl/zaak?tab=docs', true],
  ['https://good.nl/zaak?tab=docs', 'https://good.nl/zaak?tab=docs&x=1', false],
  ['https://good.nl/zaak?*tab=docs*', 'https://good.nl/zaak?x=1&tab=docs&y=2#z', true],
  ['https://good.nl/zaak?tab=docs', 'https://good.nl/zaak', false],
  ['https://good.nl/zaak?', 'https://good.nl/zaak', true],
  ['https://good.nl/app#/zaken/*', 'https://good.nl/app?x=1#/zaken/12', true],
  ['https://good.nl/app#/zaken/*', 'https://good.nl/app', false],
  ['https://good.nl/app#/a?b', 'https://good.nl/app#/a?b', true],
  ['https://good.nl/*', 'https://good.nl?x', true],
  ['https://good.nl/x', 'https://good.nl/?/x', false],
  // other letters
  ['https://good.nl/überblick/*', 'https://good.nl/%C3%BCberblick/1', true],
  ['https://good.nl/%c3%bcberblick/*', 'https://good.nl/überblick/1', true],
  ['https://good.nl/\ud800', 'https://good.nl/\ud800', true],
])('%s on %s: %s', (glob, url, expected) => {
  expect(matchesUrl(glob, url)).toBe(expected);
});

describe('another host never matches', () => {
  test.each([
    'https://evil.nl/?https://good.nl/',
    'https://evil.nl/https://good.nl/',
    'https://evil.nl/#https://good.nl/',
    'https://good.nl@evil.nl/',
    'https://good.nl:pass@evil.nl/',
    'https://good.nl/@evil.nl'.replace('/@', '%2F@'),
    'https://evil.nl\\@good.nl/',
    'https://evil.nl\\.good.nl/',
    'https://good.nl.evil.nl/',
    'https://evilgood.nl/',
    'https://good.nl\t.evil.nl/',
    'https://good.nl\n.evil.nl/',
    'https://good.nl%2eevil.nl/',
    'https://good.nl。evil.nl/',
    'https:/good.nl/',
    'https:good.nl/',
    '//good.nl/',
    ' https://good.nl/',
    'view-source:https://good.nl/',
    'blob:https://good.nl/1',
    'javascript:"https://good.nl/"',
    'data:text/html,https://good.nl/',
    'file:///good.nl/',
    'about:blank',
    'https://',
    'https:///good.nl/',
    'https://good.nl:99999999/',
    'https://good.nl:x/',
    '',
  ])('%j', (url) => {
    expect(matchesUrl(GOOD, url)).toBe(false);
  });

  test('whatever is written after an evil host, and whatever user it names', () => {
    const tail = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(tail, fc.constantFrom('/', '?', '#', '\\', ':1/'), (text, separator) => {
        expect(matchesUrl(GOOD, `https://evil.nl${separator}${text}https://good.nl/`)).toBe(false);
      }),
    );
  });

  test('any address that matches has the host that the URL parser finds', () => {
    const piece = fc.constantFrom(
      'good.nl',
      'evil.nl',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '.',
      '%2f',
      '443',
      '\t',
      '*',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = `https://${pieces.join('')}`;
        if (!matchesUrl('https://*.good.nl/*', url)) return;
        expect(new URL(url).hostname).toMatch(/(^|\.)good\.nl$/);
      }),
      { numRuns: 5_000 },
    );
  });
});

test.each([
  'https://*/*',
  'https://*.nl/*',
  'https://*good.nl/*',
  'https://zaken.*.nl/*',
  'https://good.nl*',
  'https://good.nl:*/',
  'https://me@good.nl/*',
  'https://good.nl\\evil.nl/*',
  'https://good.nl/a b',
  'https://{{host}}/*',
  'https://münchen.de/*',
  'https://.good.nl/*',
  'https://08/*',
  'https://1.2/*',
  'https://256.0.0.1/*',
  'https://127.0.0.01/*',
  'https://0x7f.0x1/*',
  'https://[]/*',
  'https://[::1/*',
  'https://*.[::1]/*',
  'ftp://good.nl/*',
  '*://good.nl/*',
  '*',
  '',
])('the glob %j is malformed: it matches nothing and has no pattern', (glob) => {
  expect(matchPatternOf(glob)).toBeNull();
  expect(matchesUrl(glob, 'https://good.nl/')).toBe(false);
  expect(matchesUrl(glob, glob)).toBe(false);
});

test('a glob without wildcards matches its own address, and the same with `*` as its tail', () => {
  const path = fc.webUrl({ withQueryParameters: false, validSchemes: ['https', 'http'] });
  fc.assert(
    fc.property(path, (raw) => {
      const url = new URL(raw).href.replaceAll('*', '');
      expect(matchesUrl(url, url)).toBe(true);
      expect(matchesUrl(`${url}*`, `${url}?query#fragment`)).toBe(true);
    }),
  );
});

test.each(['https://[:::]/*', 'https://[1:2]/*', 'https://[1.2.3.4]/*'])(
  'no browser has the host of %s, so it has no pattern',
  (glob) => expect(matchPatternOf(glob)).toBeNull(),
);

test('what stands in brackets is an address where the URL parser finds one', () => {
  const group = fc.oneof(
    fc.nat({ max: 0xffff }).map((it) => it.toString(16)),
    fc.constant('0'),
  );
  const odd = fc.constantFrom('', '', '12345', 'g', '1.2.3.4', '1.2.3.256', '1.2.3', '01.2.3.4');
  const parts = fc.array(fc.oneof({ weight: 6, arbitrary: group }, odd), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.ipV6(),
        parts.map((it) => it.join(':')),
      ),
      (text) => {
        const glob = `https://[${text}]/*`;
        expect(matchPatternOf(glob) !== null).toBe(URL.canParse(glob));
      },
    ),
    { numRuns: 20_000 },
  );
});

test('agrees with a slow definition of wildcards', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
  fc.assert(
    fc.property(letters, plain, (pattern, text) => {
      const slow = new RegExp(`^/${pattern.replaceAll('*', '.*')}$`).test(`/${text}`);
      expect(matchesUrl(`https://x.nl/${pattern}`, `https://x.nl/${text}`)).toBe(slow);
    }),
    { numRuns: 3_000 },
  );
});

test('takes linear time on hostile addresses', () => {
  const hostile = [
    [`https://x.nl/${'a*'.repeat(200)}b`, `https://x.nl/${'a'.repeat(100_000)}`],
    [`https://x.nl/*${'a'.repeat(400)}b*`, `https://x.nl/${'a'.repeat(100_000)}`],
    [`https://x.nl/*b${'a'.repeat(400)}*c`, `https://x.nl/${'a'.repeat(100_000)}`],
    ['https://x.nl/*', `https://${'x.'.repeat(50_000)}nl/`],
    ['https://x.nl/*', `https://${'a@'.repeat(50_000)}evil.nl/`],
    ['https://x.nl/é*', `https://x.nl/${'é'.repeat(100_000)}%c3`],
    ['https://x.nl/*', `https://[${'1:'.repeat(50_000)}]/`],
    ['https://x.nl/*', `https://[${':'.repeat(100_000)}]/`],
    ['https://x.nl/*', `https://[${'1'.repeat(100_000)}:]/`],
  ] as const;
  const start = performance.now();
  for (const [glob, url] of hostile) matchesUrl(glob, url);
  // A quadratic matcher takes 10^10 steps here: minutes.
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each([
  ['https://Good.nl:8443/zaken/*?a#b', 'https://good.nl/*'],
  ['http://127.0.0.1:3000/*', 'http://127.0.0.1/*'],
  ['https://*.good.nl/x', 'https://*.good.nl/*'],
  ['http://intranet/*', 'http://intranet/*'],
  ['http://[2001:DB8::1]:3000/x', 'http://[2001:db8::1]/*'],
  ['http://[::ffff:10.0.0.1]/x', 'http://[::ffff:10.0.0.1]/*'],
])('the match pattern of %s is %s', (glob, pattern) => {
  expect(matchPatternOf(glob)).toBe(pattern);
});

test('a guide needs each host once: its pages and its frames', () => {
  const app = {
    id: 'zaak',
    match: ['https://zaak.nl/a/*', 'https://zaak.nl:8443/b/*', 'http://oud.zaak.nl/*'],
    frames: ['https://dms.nl/*'],
  };
  expect(hostPatternsOf({ app })).toEqual([
    'http://oud.zaak.nl/*',
    'https://dms.nl/*',
    'https://zaak.nl/*',
  ]);
});

test.each([
  ['https://a.nl/x', ['https://a.nl/*'], true],
  ['https://a.nl/x', ['https://b.nl/*', 'https://*.a.nl/*'], true],
  ['https://*.a.nl/x', ['https://a.nl/*'], false],
  ['https://*.b.a.nl/x', ['https://*.a.nl/*'], true],
  ['https://a.nl:8443/x', ['https://a.nl/*'], false],
  ['https://a.nl/x', [], false],
])('%s lies on the hosts of %j: %s', (glob, others, expected) => {
  expect(isOnHostsOf(glob, others)).toBe(expected);
});

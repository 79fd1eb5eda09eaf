import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLink } from './link.ts';

test.each([
  ['https://example.nl', 'https://example.nl'],
  ['HTTPS://example.nl/a?b=c#d', 'https://example.nl/a?b=c#d'],
  ['https://example.nl:8443/@me', 'https://example.nl:8443/@me'],
  ['https://münchen.de/é', 'https://münchen.de/é'],
  ['mailto:help@example.nl', 'mailto:help@example.nl'],
  ['mailto:help@example.nl?subject=Besluit', 'mailto:help@example.nl?subject=Besluit'],
  ['tel:+31 (0)70-123.45.67', 'tel:+310701234567'],
  ['TEL:14070', 'tel:14070'],
])('%s may be linked', (address, href) => {
  expect(checkLink(address)).toBe(href);
});

test.each([
  'http://example.nl',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  ' https://example.nl',
  'https://exa mple.nl',
  'https://exa\u00a0mple.nl',
  'https://good.nl@evil.nl',
  'https://good.nl:secret@evil.nl',
  'https://evil.nl\\@good.nl',
  'https:evil.nl',
  'https:/evil.nl',
  'https:///evil.nl',
  '//evil.nl',
  '/zaken',
  'zaken',
  '#top',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  'blob:https://example.nl/1',
  'mailto:',
  'mailto:help',
  'mailto:a@b@c',
  'tel:javascript:1',
  'tel:',
  'https://{{host}}/',
  '',
])('%j may not', (address) => {
  expect(checkLink(address)).toBeNull();
});

test('whatever passes is what the URL parser reads in it', () => {
  const piece = fc.constantFrom(
    'https:',
    'java',
    'script:',
    'mailto:',
    'tel:',
    '//',
    '/',
    '@',
    '\n',
    '\t',
    '\0',
    ' ',
    'a.nl',
    '12',
    '?',
    '#',
    '\\',
    ':',
    '"',
    '&#58;',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const href = checkLink(pieces.join(''));
      if (href === null) return;
      const url = new URL(href);
      expect(['https:', 'mailto:', 'tel:']).toContain(url.protocol);
      expect([url.username, url.password]).toEqual(['', '']);
    }),
    { numRuns: 10_000 },
  );
});

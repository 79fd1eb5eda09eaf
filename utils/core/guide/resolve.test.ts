import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../text/parse-markdown.ts';
import { writeGuide, writeStep } from './fixtures/write-guide.ts';
import { resolveGuide } from './resolve.ts';
import { guideSchema, type Guide } from './schema.ts';
import { checkValues, isOfType, type Values } from './variables.ts';

const guide = guideSchema.parse(
  writeGuide({
    app: { id: 'zaak', match: ['https://{{zaakHost}}/*'], frames: ['https://{{dms}}/v/*'] },
    variables: {
      zaakHost: { type: 'host', required: true },
      dms: { type: 'host', default: 'dms.nl' },
      helpdesk: { type: 'text' },
      term: { type: 'text', default: 'zaak' },
    },
    targets: { rij: { role: 'row', row: { column: { nl: 'Soort' }, value: '{{term}}' } } },
    steps: [
      writeStep({
        target: 'rij',
        title: { nl: 'Open de {{term}}' },
        body: { nl: 'Open **{{term}}** of [kijk](https://{{zaakHost}}/).' },
        pitfalls: [{ nl: 'Geen {{term}}' }],
        contact: 'Bel {{helpdesk}}',
        advance: { on: 'url', url: 'https://{{zaakHost}}/{{term}}/*' },
      }),
    ],
  }),
);

function resolve(values: Values): Extract<ReturnType<typeof resolveGuide>, { ok: true }>['guide'] {
  const resolved = resolveGuide(guide, values);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved));
  return resolved.guide;
}

function stepOf(resolved: Guide) {
  return resolved.kind === 'walkthrough' ? resolved.steps[0]! : null;
}

test('a target may be called like a field: what is in it is filled in as anywhere', () => {
  const message = { role: 'button', frame: 'https://{{dms}}/brief/*' };
  const resolved = resolveGuide(
    { ...guide, targets: { ...guide.targets, message } },
    { zaakHost: 'zaken.nl' },
  );
  expect(resolved).toMatchObject({
    ok: true,
    guide: { targets: { message: { role: 'button', frame: 'https://dms.nl/brief/*' } } },
  });
});

test('fills in addresses, targets and words, with given values and with defaults', () => {
  const before = structuredClone(guide);
  const resolved = resolve({ zaakHost: ' zaken.nl:8443 ', term: 'dossier', unknown: 'x' });
  expect(resolved.app.match).toEqual(['https://zaken.nl:8443/*']);
  expect(resolved.app.frames).toEqual(['https://dms.nl/v/*']);
  expect(resolved.targets.rij?.row?.value).toBe('dossier');
  expect(stepOf(resolved)?.title.nl).toBe('Open de dossier');
  expect(stepOf(resolved)?.advance).toMatchObject({ url: 'https://zaken.nl:8443/dossier/*' });
  expect(resolved.variables).toEqual(guide.variables);
  expect(guide).toEqual(before);
});

test('leaves out a contact whose variable has no value', () => {
  expect(stepOf(resolve({ zaakHost: 'a.nl' }))).not.toHaveProperty('contact');
  expect(stepOf(resolve({ zaakHost: 'a.nl', helpdesk: ' ' }))).not.toHaveProperty('contact');
  expect(stepOf(resolve({ zaakHost: 'a.nl', helpdesk: '14 070' }))?.contact).toBe('Bel 14 070');
});

test.each([
  [{}, ['zaakHost'], []],
  [{ zaakHost: '' }, ['zaakHost'], []],
  [{ zaakHost: 'https://a.nl' }, [], ['zaakHost']],
  [{ zaakHost: 'a.nl/b' }, [], ['zaakHost']],
  [{ zaakHost: 'a.nl@b.nl' }, [], ['zaakHost']],
  [{ zaakHost: 'a.nl', dms: 'a b' }, [], ['dms']],
  [{ zaakHost: 'a.nl', term: 'a\nb' }, [], ['term']],
  // Fine as a text, but not in the address of the step.
  [{ zaakHost: 'a.nl', term: 'twee woorden' }, [], ['term', 'zaakHost']],
])('with %j: missing %j, invalid %j', (values: Values, missing, invalid) => {
  expect(resolveGuide(guide, values)).toMatchObject({ ok: false, missing, invalid });
});

test('a variable that may stay empty is missing where it is needed', () => {
  const needy = guideSchema.parse(
    writeGuide({
      title: { nl: 'Over {{a}}' },
      variables: { a: { type: 'text' } },
    }),
  );
  expect(resolveGuide(needy, {})).toMatchObject({ ok: false, missing: ['a'], invalid: [] });
});

test('no value makes markup, an address of another kind, or another host', () => {
  const evil = fc.oneof(
    fc.constantFrom(
      '**x**',
      '](javascript:x)',
      '<b>x</b>',
      '\n# x',
      'a.nl/*',
      'x@b.nl',
      '{{dms}}',
      '`x`',
      '__proto__',
    ),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(evil, evil, (term, host) => {
      const resolved = resolveGuide(guide, { zaakHost: host, term });
      if (!resolved.ok) return;
      expect(new URL(resolved.guide.app.match[0]!).host).toBe(
        new URL(`https://${host.trim()}/`).host,
      );
      const [paragraph] = parseMarkdown(stepOf(resolved.guide)!.body!.nl!);
      const types = 'children' in paragraph! ? paragraph.children.map(({ type }) => type) : [];
      expect(types).toEqual(['text', 'strong', 'text', 'link', 'text']);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [
    'host',
    ['a.nl', 'a.nl:8080', 'intranet', '127.0.0.1:3000', '[::1]:80'],
    [
      '',
      'a.nl/',
      'https://a.nl',
      'a b',
      '*.a.nl',
      'a?b',
      'b@a.nl',
      'a.nl:x',
      'a.nl:',
      '1.2',
      '[1:2]',
      '[:::]:80',
      'ü.nl',
    ],
  ],
  [
    'url',
    ['https://a.nl', 'https://a.nl/b?c#d'],
    ['http://a.nl', 'a.nl', 'mailto:a@b.nl', 'https://x@a.nl'],
  ],
  ['email', ['a@b.nl'], ['a', 'a@b@c', 'a@b.nl?subject=x', 'a b@c.nl']],
  ['phone', ['14 070', '+31 (0)70-123.45.67'], ['bel', '1', '']],
  ['text', ['Wat dan ook', '<b>'], ['a\nb', 'a\u0000', '{{a}}', 'x'.repeat(301)]],
] as const)('the form of %s', (type, good, bad) => {
  expect(good.filter((value) => !isOfType(value, type))).toEqual([]);
  expect(bad.filter((value) => isOfType(value, type))).toEqual([]);
});

test('says which values are missing or wrong', () => {
  const found = checkValues(guide.variables, { dms: 'a/b' });
  expect(found.map(({ at, key }) => [at, key])).toEqual([
    [['variables', 'zaakHost'], 'value-missing'],
    [['variables', 'dms'], 'value-bad'],
  ]);
  expect(checkValues(guide.variables, { zaakHost: 'a.nl' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { writeGuide, writeKind, writePack, writeStep } from './fixtures/write-guide.ts';
import { parseGuide } from './parse.ts';
import { formatMessage } from './problem-words.ts';

/** Place and sentence of each problem. */
function complain(document: unknown): string[] {
  const text = JSON.stringify(document);
  const parsed = parseGuide(text, 'gids.json');
  return (parsed.ok ? parsed.warnings : parsed.problems).map(
    (problem) => `${problem.path}: ${formatMessage(problem, 'en')}`,
  );
}

const withStep = (fields: object): object => writeGuide({ steps: [writeStep({ ...fields })] });
const when = (condition: unknown): object => withStep({ when: condition });
const CONDITIONS =
  'use one of: all, any, not, element, url, role, language, variable, guide, from, until.';

const faults: [title: string, document: unknown, complaints: string[]][] = [
  ['no group', [], [': A guide is written as fields in { }. This is a list in [ ].']],
  ['a scalar', 'gids', [': A guide is written as fields in { }. This is a text in double quotes.']],
  ['null', null, [': A guide is written as fields in { }. This is null.']],
  [
    'no format',
    writeGuide({ format: undefined }),
    [': The version of the format is missing. Write "format": 1.'],
  ],
  [
    'a newer format',
    writeGuide({ format: 2, later: true }),
    [
      'format: The format 2 is newer than this version of Leidraad, which knows 1. Update Leidraad.',
    ],
  ],
  [
    'a format in quotes',
    writeGuide({ format: '1' }),
    ['format: The format "1" is not known. Write "format": 1.'],
  ],
  [
    'a pack',
    writePack(),
    ['kind: This is a pack, not a guide. Only pack.json may have "kind": "pack".'],
  ],
  [
    'a misspelt kind, and what it hid',
    writeGuide({ kind: 'walktrough', steps: [writeStep({ target: 5 })] }),
    [
      "kind: 'walktrough' is not known; did you mean 'walkthrough'?",
      'steps[0].target: expected a text in double quotes, found a number.',
    ],
  ],
  [
    'no kind',
    writeGuide({ kind: undefined }),
    [": 'kind' is missing; use one of: walkthrough, checklist, tips, announcement, article."],
  ],
  [
    'a misspelt field',
    writeGuide({ titel: { nl: 'x' }, title: undefined }),
    ["titel: the field 'titel' is not known here; did you mean 'title'?"],
  ],
  [
    'a missing field',
    writeGuide({ title: undefined }),
    [': \'title\' is missing; it has to be words per language, such as { "nl": "…", "en": "…" }.'],
  ],
  [
    'a word of an enum',
    withStep({ kind: 'tooltp', target: undefined }),
    ["steps[0].kind: 'tooltp' is not known; did you mean 'tooltip'?"],
  ],
  [
    'a word far from any',
    withStep({ kind: 'bubble' }),
    [
      "steps[0].kind: 'bubble' is not known; use one of: tooltip, modal, hotspot, banner, question.",
    ],
  ],
  [
    'a misspelt action',
    withStep({ advance: { on: 'klik', confirm: { url: 5 } } }),
    [
      "steps[0].advance.on: 'klik' is not known; did you mean 'click'?",
      'steps[0].advance.confirm.url: expected a text in double quotes, found a number.',
      'steps[0].advance: the step waits for "click", but on what? Name a target.',
    ].slice(0, 2),
  ],
  [
    'an action without its word',
    withStep({ advance: { target: 'een' } }),
    [
      "steps[0].advance: 'on' is missing; use one of: next, click, input, choice, url, appear, gone.",
      "steps[0].advance.target: the target 'een' is not described under targets.",
    ],
  ],
  [
    'a kind of value',
    withStep({ body: 'Klik' }),
    [
      'steps[0].body: expected words per language, such as { "nl": "…", "en": "…" }, found a text in double quotes.',
    ],
  ],
  [
    'a half number',
    writeGuide({ minutes: 1.5 }),
    ['minutes: expected a whole number, found a number.'],
  ],
  [
    'a number too big',
    writeGuide({ minutes: 999 }),
    ['minutes: at most 240 is allowed, found 999.'],
  ],
  [
    'a number too small',
    withStep({ onMissing: { after: 0 } }),
    ['steps[0].onMissing.after: at least 1 is needed, found 0.'],
  ],
  [
    'an empty text',
    withStep({ body: { nl: '' } }),
    ['steps[0].body.nl: the text is empty. Write it, or leave the field out.'],
  ],
  ['no words', withStep({ body: {} }), ['steps[0].body: no words in any language. Write them.']],
  [
    'a long text',
    withStep({ title: { nl: 'x'.repeat(121) } }),
    ['steps[0].title.nl: 121 characters are too many; at most 120 fit. Write it shorter.'],
  ],
  ['no steps', writeGuide({ steps: [] }), ['steps: these are too few; at least 1 are needed.']],
  [
    'many steps',
    writeGuide({
      steps: Array.from({ length: 201 }, (_, index) => writeStep({ id: `s${index}` })),
    }),
    ['steps: these are too many; at most 200 are allowed.'],
  ],
  [
    'many targets',
    writeGuide({
      targets: Object.fromEntries(
        Array.from({ length: 401 }, (_, index) => [
          `t${index}`,
          { id: 'x', within: `t${index + 1}` },
        ]),
      ),
      steps: [writeStep({ target: 't0' })],
    }),
    [
      'targets: these are too many; at most 400 are allowed.',
      "targets.t400.within: the target 't401' is not described under targets; did you mean 't40'?",
    ],
  ],
  [
    'a malformed id',
    withStep({ id: 'Opslaan!' }),
    [
      'steps[0].id: \'Opslaan!\' is not an id: small letters, digits and hyphens, such as "save-decision".',
    ],
  ],
  [
    'a malformed key',
    writeGuide({ targets: { 'De knop': { role: 'button' } } }),
    [
      'targets["De knop"]: \'De knop\' is not an id: small letters, digits and hyphens, such as "save-decision".',
    ],
  ],
  [
    'a day that does not exist',
    writeGuide({ reviewBy: '2026-02-30' }),
    ['reviewBy: \'2026-02-30\' is not a day that exists, such as "2026-05-01".'],
  ],
  [
    'another scheme',
    writeGuide({ app: { id: 'zaak', match: ['file:///x'] } }),
    [
      'app.match[0]: \'file:///x\' is not an address such as "https://zaken.voorbeeldstad.nl/zaken/*".',
    ],
  ],
  [
    'no evidence',
    writeGuide({ targets: { knop: { within: 'knop' } } }),
    [
      'targets.knop: nothing says how to recognise this element; use one of: role, name, text, label, testId, id, css, recorded.',
      'targets.knop.within: these targets lie inside one another in a circle: knop → knop. Remove one "within".',
    ],
  ],
  [
    'a misspelt condition',
    when({ elemnt: 'een', state: 'visible' }),
    ["steps[0].when.elemnt: the field 'elemnt' is not known here; did you mean 'element'?"],
  ],
  [
    'a state',
    when({ element: 'een', state: 'visble' }),
    [
      "steps[0].when.state: 'visble' is not known; did you mean 'visible'?",
      "steps[0].when.element: the target 'een' is not described under targets.",
    ],
  ],
  [
    'half a condition',
    when({ guide: 'nl.x' }),
    ["steps[0].when: 'is' is missing; use one of: completed, not-completed."],
  ],
  [
    'half of another',
    when({ variable: 'a', is: 5 }),
    [
      'steps[0].when.is: expected a text in double quotes, found a number.',
      "steps[0].when.variable: the variable 'a' is not declared under variables.",
    ],
  ],
  [
    'a condition that shares a field with another',
    when({ gude: 'nl.x', is: 'completed' }),
    ["steps[0].when.gude: the field 'gude' is not known here; did you mean 'guide'?"],
  ],
  [
    'an unknown condition',
    when({ script: 'alert(1)' }),
    [`steps[0].when.script: the field 'script' is not known here; ${CONDITIONS}`],
  ],
  ['an empty condition', when({}), [`steps[0].when: something has to stand in { }; ${CONDITIONS}`]],
  [
    'two conditions in one',
    when({ role: 'een', language: 'nl' }),
    ['steps[0].when: these do not go together: role, language. Keep one of them.'],
  ],
  [
    'a text for a condition',
    when('altijd'),
    ['steps[0].when: expected fields in { }, found a text in double quotes.'],
  ],
  [
    'faults deep in conditions, each once',
    when({ all: [{ not: { any: [{ rol: 'een' }] } }, 5, { from: 'morgen' }] }),
    [
      "steps[0].when.all[0].not.any[0].rol: the field 'rol' is not known here; did you mean 'role'?",
      'steps[0].when.all[1]: expected fields in { }, found a number.',
      'steps[0].when.all[2].from: \'morgen\' is not a day that exists, such as "2026-05-01".',
    ],
  ],
  [
    'a misspelt outcome',
    withStep({ advance: { on: 'next', confirm: { apear: 'een' } } }),
    ["steps[0].advance.confirm.apear: the field 'apear' is not known here; did you mean 'appear'?"],
  ],
  [
    'a misspelt rule',
    writeKind('tips', {
      targets: { veld: { id: 'x' } },
      tips: [
        {
          id: 'een',
          target: 'veld',
          show: 'validation',
          body: { nl: 'x' },
          rules: [{ rule: 'verplicht', message: { nl: 'x' } }],
        },
      ],
    }),
    [
      "tips[0].rules[0].rule: 'verplicht' is not known; use one of: required, length, number, date, bsn, iban, pattern.",
    ],
  ],
];

test.each(faults)('%s', (_title, document, complaints) => {
  expect(complain(document)).toEqual(complaints);
});

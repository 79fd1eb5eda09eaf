import { expect, test } from 'vitest';
import { checkGuide } from './check.ts';
import { writeGuide, writeKind, writeStep } from './fixtures/write-guide.ts';
import { parseGuide } from './parse.ts';
import { formatPath } from './problem.ts';
import type { Raw } from './raw.ts';

/** What is said of a document: severity, place, key, and what was found or meant. */
function check(document: Raw): string[] {
  const written = JSON.parse(JSON.stringify(document)) as Raw;
  return checkGuide(written).map(({ at, severity, key, params }) =>
    [severity[0], formatPath(at), key, params.found, params.suggestion && `(${params.suggestion})`]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

const steps = (...all: Raw[]): Raw => writeGuide({ steps: all.map(writeStep) });
const withTarget = (fields: Raw, ...all: Raw[]): Raw => ({
  ...steps(...all),
  targets: { knop: { role: 'button', ...fields } },
});
const click = { on: 'click' };

const references: [title: string, document: Raw, findings: string[]][] = [
  ['nothing wrong', withTarget({}, { kind: 'tooltip', target: 'knop', advance: click }), []],
  [
    'targets that are not there, wherever one is named',
    {
      ...withTarget(
        { within: 'formulier' },
        {
          target: 'knpo',
          advance: { on: 'appear', target: 'a1', confirm: { gone: 'a2' } },
          when: { all: [{ not: { element: 'a3', state: 'visible' } }] },
          branch: [{ when: { element: 'a4', state: 'visible' }, goto: 'end' }],
        },
        { id: 'twee', target: 'knop', advance: { on: 'next', confirm: { appear: 'a5' } } },
      ),
      start: { when: { element: 'a6', state: 'visible' } },
      tips: [{ id: 'tip', target: 'a7', show: 'help' }],
      items: [{ id: 'item', doneWhen: { element: 'a8', state: 'visible' } }],
    },
    [
      'e steps[0].target unknown-target knpo (knop)',
      'e steps[0].advance.target unknown-target a1',
      'e steps[0].advance.confirm.gone unknown-target a2',
      'e steps[0].when.all[0].not.element unknown-target a3',
      'e steps[0].branch[0].when.element unknown-target a4',
      'e steps[1].advance.confirm.appear unknown-target a5',
      'e targets.knop.within unknown-target formulier',
      'e start.when.element unknown-target a6',
      'e tips[0].target unknown-target a7',
      'e items[0].doneWhen.element unknown-target a8',
      'e start.when.element start-when-element',
    ],
  ],
  [
    'names of objects in general are no targets',
    steps({ target: 'constructor' }),
    ['e steps[0].target unknown-target constructor'],
  ],
  [
    'a start that hangs on an element: nobody looks at the page before an offer',
    {
      ...withTarget({}, { target: 'knop' }),
      start: {
        when: { any: [{ language: 'nl' }, { not: { element: 'knop', state: 'visible' } }] },
      },
    },
    ['e start.when.any[1].not.element start-when-element'],
  ],
  ['a target that nobody uses', withTarget({}, {}), ['w targets.knop unused-target knop']],
  [
    'steps that are not there',
    steps(
      { branch: [{ when: { role: 'a' }, goto: 'twe' }] },
      {
        id: 'twee',
        kind: 'question',
        choices: [
          { id: 'a', label: { nl: 'A' }, goto: 'drie' },
          { id: 'b', label: { nl: 'B' }, goto: 'end' },
        ],
      },
    ),
    [
      'e steps[0].branch[0].goto unknown-step twe (twee)',
      'e steps[1].choices[0].goto unknown-step drie',
    ],
  ],
  [
    'an application that the guide does not lead through',
    { ...steps({ app: 'archef' }), apps: [{ id: 'archief', match: ['https://archief.nl/*'] }] },
    ['e steps[0].app unknown-app archef (archief)'],
  ],
  [
    'targets in a circle, each circle once',
    {
      ...steps({ target: 'a' }, { id: 'twee', target: 'd' }),
      targets: {
        a: { id: 'a', within: 'b' },
        b: { id: 'b', within: 'c' },
        c: { id: 'c', within: 'b' },
        d: { id: 'd', within: 'd' },
      },
    },
    ['e targets.b.within within-cycle b → c → b', 'e targets.d.within within-cycle d → d'],
  ],
  [
    'the same id twice',
    {
      ...steps({}, { id: 'een' }),
      items: [{ id: 'a' }, { id: 'a' }, { id: 'a' }],
      tips: [
        { id: 'a', show: 'help' },
        { id: 'b', show: 'help' },
      ],
    },
    [
      'e steps[1].id duplicate-id een',
      'e items[1].id duplicate-id a',
      'e items[2].id duplicate-id a',
    ],
  ],
  [
    'the same choice twice',
    steps({
      kind: 'question',
      choices: [
        { id: 'a', label: { nl: 'A' } },
        { id: 'a', label: { nl: 'B' } },
      ],
    }),
    ['e steps[0].choices[1].id duplicate-id a'],
  ],
];

const ask = (goto?: string, other?: string): Raw => ({
  kind: 'question',
  choices: [
    { id: 'a', label: { nl: 'A' }, ...(goto && { goto }) },
    { id: 'b', label: { nl: 'B' }, ...(other && { goto: other }) },
  ],
});

const ways: typeof references = [
  [
    'a step behind answers that all lead away',
    steps(ask('drie', 'end'), { id: 'twee' }, { id: 'drie' }),
    ['e steps[1] unreachable-step twee'],
  ],
  ['one that an answer leads to', steps(ask('drie', 'twee'), { id: 'twee' }, { id: 'drie' }), []],
  [
    'one behind an answer that leads nowhere else',
    steps(ask('drie'), { id: 'twee' }, { id: 'drie' }),
    [],
  ],
  [
    'one that a branch leads back to',
    steps(
      ask('drie', 'drie'),
      { id: 'twee' },
      { id: 'drie', branch: [{ when: { role: 'a' }, goto: 'twee' }] },
    ),
    [],
  ],
  ['a step called end', steps({ id: 'end' }), ['e steps[0].id reserved-id']],
  [
    'a question without answers',
    steps({ kind: 'question' }),
    ['e steps[0] question-without-answers'],
  ],
  [
    'a question with two kinds',
    steps({ ...ask(), scale: true }),
    ['e steps[0].scale two-kinds-of-answers'],
  ],
  [
    'a question that waits for something else',
    steps({ ...ask(), advance: { on: 'url', url: 'https://zaken.voorbeeldstad.nl/*' } }),
    ['e steps[0].advance question-with-action'],
  ],
  ['a scale', steps({ kind: 'question', scale: true }), []],
  [
    'answers without a question',
    steps({ ...ask(), kind: 'modal', scale: true }),
    [
      'e steps[0].choices answers-without-question choices',
      'e steps[0].scale answers-without-question scale',
    ],
  ],
  [
    'an action on nothing',
    steps({ advance: click }),
    ['e steps[0].advance action-without-target click'],
  ],
  ['an action on another target', withTarget({}, { advance: { on: 'input', target: 'knop' } }), []],
  ['a hotspot on nothing', steps({ kind: 'hotspot' }), ['e steps[0] hotspot-without-target']],
  ['a tooltip on nothing', steps({ kind: undefined }), ['w steps[0] tooltip-without-target']],
  [
    'thirteen steps',
    steps(...Array.from({ length: 13 }, (_, index) => ({ id: `s${index}` }))),
    ['w steps many-steps 13'],
  ],
  [
    'five questions',
    steps(...Array.from({ length: 5 }, (_, index) => ({ ...ask(), id: `s${index}` }))),
    ['w steps many-questions 5'],
  ],
  [
    'days the wrong way round',
    writeGuide({
      basis: [
        { ref: 'Awb', from: '2027-01-01', until: '2026-12-31' },
        { ref: 'Awb', from: '2026-01-01', until: '2026-01-01' },
      ],
    }),
    ['e basis[0].until dates-reversed'],
  ],
  [
    'news that ends before it begins',
    writeKind('announcement', {
      from: '2026-02-01',
      to: '2026-01-01',
      until: 'once',
      body: { nl: 'x' },
    }),
    ['e to dates-reversed'],
  ],
  [
    'news without a last day',
    writeKind('announcement', { from: '2026-02-01', until: 'once', body: { nl: 'x' } }),
    [],
  ],
  ...(['article', 'announcement'] as const).map((kind): (typeof references)[number] => [
    `how often ${kind} is offered, which it does not heed`,
    writeKind(kind, { start: { frequency: 'once' }, body: { nl: 'x' } }),
    ['w start.frequency frequency-unused once'],
  ]),
  [
    'an article that is always offered',
    writeKind('article', { start: { frequency: 'always' }, body: { nl: 'x' } }),
    [],
  ],
  ...(['once', 'until-done'] as const).map((frequency): (typeof references)[number] => [
    `how often tips are offered, which they do not heed: ${frequency}`,
    {
      ...writeKind('tips', {
        start: { frequency },
        tips: [{ id: 'a', target: 'knop', show: 'help' }],
      }),
      targets: { knop: { role: 'button' } },
    },
    [`w start.frequency frequency-unused ${frequency}`],
  ]),
  ['a way of offering that there is not', { ...steps({}), start: { offer: 'mail' } }, []],
  [
    'news by a card, which it does not heed',
    writeKind('announcement', { start: { offer: 'auto' }, until: 'once', body: { nl: 'x' } }),
    ['w start.offer offer-unused auto'],
  ],
  [
    'news by a link, which nobody would see',
    writeKind('announcement', { start: { offer: 'link' }, until: 'once', body: { nl: 'x' } }),
    ['w start.offer news-by-link link'],
  ],
  [
    'an article by a link',
    writeKind('article', { start: { offer: 'link' }, body: { nl: 'x' } }),
    [],
  ],
  ...(
    [
      ['auto', ['w start.offer offer-unused auto']],
      ['link', []],
    ] as const
  ).map(([offer, told]): (typeof references)[number] => [
    `how tips are offered: ${offer}`,
    {
      ...writeKind('tips', { start: { offer }, tips: [{ id: 'a', target: 'knop', show: 'help' }] }),
      targets: { knop: { role: 'button' } },
    },
    [...told],
  ]),
  ['how often a walkthrough is offered', { ...steps({}), start: { frequency: 'until-done' } }, []],
  [
    'tips and their rules',
    {
      ...withTarget({}, {}),
      tips: [
        { id: 'a', target: 'knop', show: 'validation' },
        { id: 'b', target: 'knop', show: 'help', rules: [{ rule: 'date' }] },
        {
          id: 'c',
          target: 'knop',
          show: 'validation',
          rules: [
            { rule: 'number' },
            { rule: 'length', min: 5, max: 2 },
            { rule: 'length', max: 2 },
          ],
        },
      ],
    },
    [
      'e tips[0] rules-missing',
      'w tips[1].rules rules-unused',
      'e tips[2].rules[0] range-missing',
      'e tips[2].rules[1] range-reversed',
    ],
  ],
];

test.each([...references, ...ways])('%s', (_title, document, findings) => {
  expect(check(document)).toEqual(findings);
});

test('a guide with errors of meaning is refused, one with advice is not', () => {
  const refused = parseGuide(JSON.stringify(steps({ target: 'knop' })), 'gids.json');
  expect(refused.ok).toBe(false);
  const advised = parseGuide(JSON.stringify(steps({ kind: 'tooltip' })), 'gids.json');
  expect(advised.ok && advised.warnings.map(({ message }) => message.key)).toEqual([
    'tooltip-without-target',
  ]);
});

import { expect, test } from 'vitest';
import { checkAddresses } from './check-addresses.ts';
import { checkVariables } from './check-variables.ts';
import { checkWords } from './check-words.ts';
import { writeGuide, writeKind, writeStep } from './fixtures/write-guide.ts';
import { formatPath, type Finding } from './problem.ts';
import type { Raw } from './raw.ts';

function say(findings: readonly Finding[]): string[] {
  return findings.map(({ at, severity, key, params }) =>
    [severity[0], formatPath(at), key, params.found, params.suggestion && `(${params.suggestion})`]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

type Case = [title: string, document: Raw, findings: string[]];

const body = (text: string): Raw => writeGuide({ steps: [writeStep({ body: { nl: text } })] });
const words: Case[] = [
  ['one language', writeGuide(), []],
  [
    'its own language is not in the title',
    writeGuide({ language: 'de' }),
    ['e title language-not-in-title de'],
  ],
  [
    'a language is missing here and there',
    writeGuide({
      title: { nl: 'A', de: 'B' },
      goal: { nl: 'A', de: 'B' },
      app: { id: 'a', name: { nl: 'A' }, match: [] },
      variables: { a: { type: 'text', label: { de: 'B' } }, title: { type: 'text' } },
      targets: { knop: { name: { fr: 'C' }, label: { en: 'D' } } },
      keywords: { nl: ['a'] },
      steps: [
        writeStep({
          title: { nl: 'A' },
          pitfalls: [{ nl: 'A', de: 'B' }, { de: 'B' }],
          image: { asset: 'a.png', alt: { nl: 'A' } },
          choices: [{ id: 'a', label: { nl: 'A' } }],
        }),
      ],
    }),
    [
      'e app.name language-missing de',
      'e steps[0].title language-missing de',
      'e steps[0].pitfalls[1] language-missing nl',
      'e steps[0].image.alt language-missing de',
      'e steps[0].choices[0].label language-missing de',
      'e variables.a.label language-missing nl',
    ],
  ],
  [
    'a language too many',
    writeGuide({ goal: { nl: 'A', en: 'B', fr: 'C' } }),
    ['w goal language-extra en, fr'],
  ],
  [
    'links',
    body('[a](http://x.nl) [b](https://x.nl) [c](javascript:x) [d](mailto:a@x.nl)'),
    ['e steps[0].body.nl link-bad http://x.nl', 'e steps[0].body.nl link-bad javascript:x'],
  ],
  [
    'links with variables',
    {
      ...body(
        '[a]({{site}}) [b](mailto:{{mail}}) [c](tel:{{phone}}) [d](https://{{host}}/x) [e]({{word}})',
      ),
      variables: {
        site: { type: 'url' },
        mail: { type: 'email' },
        phone: { type: 'phone' },
        host: { type: 'host' },
        word: { type: 'text' },
      },
    },
    ['e steps[0].body.nl link-bad word'],
  ],
  [
    'a link in a reference',
    body('[a]\n\n[a]: ftp://x.nl'),
    ['e steps[0].body.nl link-bad ftp://x.nl'],
  ],
  ['HTML, once', body('<b>x</b> en <i>y</i>'), ['w steps[0].body.nl text-html <b>']],
  ['a picture', body('![x](https://x.nl/a.png)'), ['w steps[0].body.nl text-image']],
  ['eighty words', body('woord '.repeat(80)), []],
  ['more of them', body('**woord** '.repeat(81)), ['w steps[0].body.nl text-long 81']],
  ['an article may be long', writeKind('article', { body: { nl: 'woord '.repeat(500) } }), []],
  ['a name of a language is no Markdown', writeGuide({ title: { nl: '<b>' } }), []],
];

test.each(words)('words: %s', (_title, document, findings) => {
  expect(say(checkWords(document))).toEqual(findings);
});

const host = { host: { type: 'host', required: true } };
const variables: Case[] = [
  ['none', writeGuide(), []],
  [
    'one that is not declared',
    { ...body('{{hosst}}'), variables: host },
    ['e steps[0].body.nl unknown-variable hosst (host)', 'w variables.host variable-unused host'],
  ],
  [
    'one in a condition',
    {
      ...writeGuide({ steps: [writeStep({ when: { variable: 'hots', is: 'x' } })] }),
      variables: host,
    },
    [
      'e steps[0].when.variable unknown-variable hots (host)',
      'w variables.host variable-unused host',
    ],
  ],
  [
    'a condition uses it',
    {
      ...writeGuide({ steps: [writeStep({ when: { variable: 'host', is: 'x' } })] }),
      variables: host,
    },
    [],
  ],
  [
    'names of objects in general',
    body('{{constructor}}'),
    ['e steps[0].body.nl unknown-variable constructor'],
  ],
  [
    'blanks and halves',
    body('{{ host }} {{a-b}} x }}'),
    ['e steps[0].body.nl variable-syntax {{ host }}'],
  ],
  ['a half alone', body('x }} y'), ['e steps[0].body.nl variable-syntax }}']],
  ['single braces are nothing', body('{host}'), []],
  [
    'one that may stay empty, where it cannot',
    {
      ...writeGuide({ steps: [writeStep({ contact: '{{tel}}', body: { nl: 'Bel {{tel}}' } })] }),
      variables: { tel: { type: 'phone' } },
    },
    ['e steps[0].body.nl variable-optional tel'],
  ],
  [
    'one with a default',
    { ...body('Bel {{tel}}'), variables: { tel: { type: 'phone', default: '14 070' } } },
    [],
  ],
  [
    'defaults of another form',
    {
      ...body('{{a}} {{b}} {{c}} {{d}} {{e}} {{f}}'),
      variables: {
        a: { type: 'host', default: 'https://x.nl' },
        b: { type: 'url', default: 'http://x.nl' },
        c: { type: 'email', default: 'x' },
        d: { type: 'phone', default: 'bel mij' },
        e: { type: 'text', default: 'a\nb' },
        f: { type: 'text', default: '{{a}}' },
      },
    },
    [
      'e variables.a.default bad-form https://x.nl',
      'e variables.b.default bad-form http://x.nl',
      'e variables.c.default bad-form x',
      'e variables.d.default bad-form bel mij',
      'e variables.e.default bad-form a\nb',
      'e variables.f.default variable-in-default',
    ],
  ],
  [
    'another type where the host stands',
    {
      ...writeGuide({
        app: { id: 'a', match: ['https://{{name}}/*', 'https://{{host}}/{{name}}/*'] },
      }),
      variables: { ...host, name: { type: 'text', default: 'x' } },
    },
    ['e app.match[0] variable-not-a-host name'],
  ],
];

test.each(variables)('variables: %s', (_title, document, findings) => {
  expect(say(checkVariables(document))).toEqual(findings);
});

const app = (match: string[], frames: string[] = []): Raw => ({ app: { id: 'a', match, frames } });
const addresses: Case[] = [
  [
    'its own host',
    writeGuide({ ...app(['https://a.nl/*']), start: { page: ['https://a.nl/x'] } }),
    [],
  ],
  [
    'hosts that say too little',
    writeGuide(app(['https://*/*', 'https://*.nl/*', 'https://a.*/', 'https://b@a.nl/*'])),
    [
      'e app.match[0] glob-host https://*/*',
      'e app.match[1] glob-host https://*.nl/*',
      'e app.match[2] glob-host https://a.*/',
      'e app.match[3] glob-host https://b@a.nl/*',
    ],
  ],
  [
    'pages elsewhere',
    writeGuide({
      ...app(['https://{{host}}/a/*'], ['https://f.nl/*']),
      start: { page: ['https://{{other}}/x'], when: { url: 'http://{{host}}/x' } },
      steps: [
        writeStep({
          page: ['https://{{host}}/b/*', 'https://f.nl/x'],
          advance: {
            on: 'url',
            url: 'https://{{host}}/c',
            confirm: { url: 'https://{{host}}:8443/' },
          },
        }),
      ],
    }),
    [
      'e steps[0].page[1] host-not-matched https://f.nl/x',
      'e steps[0].advance.confirm.url host-not-matched https://{{host}}:8443/',
      'e start.page[0] host-not-matched https://{{other}}/x',
      'e start.when.url host-not-matched http://{{host}}/x',
    ],
  ],
  [
    'frames',
    writeGuide({
      ...app(['https://*.a.nl/*'], ['https://f.nl/*']),
      targets: {
        a: { frame: 'https://f.nl/viewer' },
        b: { frame: 'https://x.a.nl/viewer' },
        c: { frame: 'https://g.nl/viewer' },
      },
    }),
    ['e targets.c.frame frame-not-listed https://g.nl/viewer'],
  ],
];

test.each(addresses)('addresses: %s', (_title, document, findings) => {
  expect(say(checkAddresses(document))).toEqual(findings);
});

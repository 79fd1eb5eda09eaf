import { expect, test } from 'vitest';
import { createTargetFinder } from './target-finder.ts';
import { findOnPage as find } from './test-find.ts';
import { useTestPage, viewOf } from './test-page.ts';
import type { Evidence } from './test-page.ts';

const page = useTestPage();
const { show } = page;

const save = { role: 'button', name: { nl: 'Opslaan' } };

test.each<[string, string, Evidence, string]>([
  ['two that are alike', '<button>Opslaan</button><button>Opslaan</button>', save, 'ambiguous: 2'],
  ['an id used twice', '<b id="z">x</b><b id="z">x</b>', { id: 'z' }, 'ambiguous: 2'],
  ['nothing', '<button>Bewaren</button>', save, 'missing: none'],
  ['a part of a longer word', '<button>Opslaande gegevens</button>', save, 'missing: none'],
  [
    'the words of a name apart',
    '<button>Opslaan en sluiten</button>',
    { ...save, role: undefined },
    'missing: none',
  ],
  [
    'fields that do not agree',
    '<button id="a">Opslaan</button>',
    { ...save, testId: 'x' },
    'missing: none',
  ],
  ['a selector that is none', '<b>x</b>', { css: 'b:::x' }, 'missing: none'],
  [
    'display: none around it',
    '<b style="display:none"><i class="x">x</i></b>',
    { css: '.x' },
    'missing: hidden',
  ],
  ['display: none', '<button style="display:none">Opslaan</button>', save, 'missing: hidden'],
  [
    'visibility: hidden',
    '<p style="visibility:hidden"><b class="x">x</b></p>',
    { css: '.x' },
    'missing: hidden',
  ],
  [
    'a transparent menu',
    '<p style="opacity:0"><button>Opslaan</button></p>',
    save,
    'missing: hidden',
  ],
  [
    'text for screen readers',
    '<b class="x" style="position:absolute;width:1px;height:1px;overflow:hidden">x</b>',
    { css: '.x' },
    'missing: hidden',
  ],
  [
    'aria-hidden',
    '<div aria-hidden="true"><button>Opslaan</button></div>',
    save,
    'missing: hidden',
  ],
  ['inert', '<div inert><button>Opslaan</button></div>', save, 'missing: hidden'],
  ['no within', '<button>Opslaan</button>', { ...save, within: { id: 'q' } }, 'missing: within'],
  [
    'a within that is there twice',
    '<p><button>Opslaan</button></p><p>x</p>',
    { ...save, within: { css: 'p' } },
    'missing: within',
  ],
  [
    'no frame',
    '<button>Opslaan</button>',
    { ...save, frame: 'https://voorbeeld.nl/*' },
    'missing: frame',
  ],
  ['no shadow host', '<button>Opslaan</button>', { ...save, shadow: ['x-y'] }, 'missing: shadow'],
])('is honest about %s', (_, html, evidence, answer) => {
  show(html);
  expect(find(evidence)).toBe(answer);
});

test.each<[string, string, Evidence, string]>([
  ['whose name has more words', '<button id="a">Besluit opslaan</button>', save, '#a?'],
  [
    'whose name has fewer words',
    '<button id="a">Opslaan</button>',
    { role: 'button', name: { nl: 'Besluit opslaan' } },
    '#a?',
  ],
  ['of another role', '<a href="/x" id="a">Besluit opslaan</a>', save, 'missing: none'],
  [
    'beside another such one',
    '<button>Besluit opslaan</button><button>Concept opslaan</button>',
    save,
    'missing: none',
  ],
  [
    'beside one that nobody sees',
    '<button id="a">Besluit opslaan</button><button hidden>Concept opslaan</button>',
    save,
    '#a?',
  ],
  [
    'where the exact one is hidden',
    '<button>Besluit opslaan</button><button hidden>Opslaan</button>',
    save,
    'missing: hidden',
  ],
  [
    'outside what it should lie in',
    '<form aria-label="x">x</form><button>Besluit opslaan</button>',
    { ...save, within: { role: 'form', name: { nl: 'x' } } },
    'missing: none',
  ],
  [
    'in what it should lie in',
    '<form aria-label="x"><button id="a">Nu opslaan</button></form><button>Nu opslaan</button>',
    { ...save, within: { role: 'form', name: { nl: 'x' } } },
    '#a?',
  ],
  [
    'in what is only likely itself',
    '<form aria-label="x y"><button>Nu opslaan</button></form>',
    { ...save, within: { role: 'form', name: { nl: 'x' } } },
    'missing: within',
  ],
])('nearly the name, %s', (_, html, evidence, expected) => {
  show(html);
  expect(find(evidence)).toBe(expected);
});

test('leaves out what a person said it is not', () => {
  show('<button id="a">Besluit opslaan</button><button id="b">Nu opslaan</button>');
  const finder = createTargetFinder(document);
  const except = new WeakSet([page.get('#a')]);
  expect(finder.locate(viewOf(save), { except })).toMatchObject({
    status: 'likely',
    element: page.get('#b'),
    reasons: ['near-name'],
  });
});

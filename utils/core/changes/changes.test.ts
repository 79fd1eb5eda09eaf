import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGuide } from '../guide/parse.ts';
import type { Guide, Walkthrough } from '../guide/schema.ts';
import { writeKind } from '../guide/fixtures/write-guide.ts';
import { manifestOf } from '../guide/lone-guide.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { createTranslate } from '../i18n/translate.ts';
import { makeDraft, makeStep } from '../studio/fixtures/draft.ts';
import { isSame } from '../studio/is-same.ts';
import { levelOf, type Change } from './change.ts';
import { diffGuides } from './diff-guide.ts';
import { diffPacks } from './diff-pack.ts';
import { findMoved } from './moved.ts';
import { phraseChanges } from './phrase-changes.ts';
import { compareVersions, nextVersion } from './version.ts';

const before = makeDraft();
const t = createTranslate('nl', wordsIn('nl'));
const say = (changes: readonly Change[]) => phraseChanges(changes, 'nl', t, false);
const withStep = (index: number, fields: object): Walkthrough => ({
  ...before,
  steps: before.steps.map((step, at) => (at === index ? { ...step, ...fields } : step)),
});

describe('what is said of a change, and the version that follows 1.2.3', () => {
  test.each<[string, Guide, string[], string]>([
    ['nothing', { ...before, version: '9.9.9' }, [], '1.2.3'],
    [
      'the words of a step',
      withStep(1, { title: { nl: 'Kies twee' } }),
      ['Stap 2 “Kies twee”: titel (nl): “Klik op twee” wordt “Kies twee”'],
      '1.2.4',
    ],
    [
      'words that are new',
      withStep(0, { pitfalls: [{ nl: 'Te vroeg.' }, { nl: 'Te laat.' }] }),
      ['Stap 1 “Klik op een”: wat vaak misgaat (nl) is nieuw: “Te vroeg. / Te laat.”'],
      '1.2.4',
    ],
    [
      'who keeps it up',
      { ...before, owner: 'team-zaken' },
      ['De gegevens over de uitleg zijn anders'],
      '1.2.4',
    ],
    [
      'a step more',
      { ...before, steps: [...before.steps, makeStep('vier')] },
      ['Stap 4 “Klik op vier”: is nieuw'],
      '1.3.0',
    ],
    [
      'a step fewer',
      { ...before, steps: before.steps.slice(0, 2) },
      ['Stap 3 “Klik op drie”: is weg'],
      '2.0.0',
    ],
    [
      'another target',
      withStep(2, { target: 'een' }),
      ['Stap 3 “Klik op drie”: wijst iets anders aan'],
      '2.0.0',
    ],
    [
      'the same target, described anew',
      { ...before, targets: { ...before.targets, een: { role: 'link', name: { nl: 'een' } } } },
      ['Stap 1 “Klik op een”: wat wordt aangewezen, wordt anders herkend'],
      '1.3.0',
    ],
    [
      'another order',
      { ...before, steps: [before.steps[2]!, before.steps[0]!, before.steps[1]!] },
      ['Stap 1 “Klik op drie”: staat op een andere plaats'],
      '1.3.0',
    ],
    [
      'how it is done, and when it is shown',
      withStep(0, { advance: { on: 'next' }, when: { role: 'behandelaar' } }),
      [
        'Stap 1 “Klik op een”: is op een andere manier klaar',
        'Stap 1 “Klik op een”: wordt in andere gevallen getoond of leidt ergens anders heen',
      ],
      '1.3.0',
    ],
    [
      'the application',
      { ...before, app: { ...before.app, match: ['https://elders.nl/*'] } },
      ['Hoort bij andere adressen'],
      '2.0.0',
    ],
    [
      'a language more',
      { ...before, title: { nl: 'Besluit', de: 'Bescheid' } },
      ['De taal de is nieuw', 'Titel (de) is nieuw: “Bescheid”'],
      '1.3.0',
    ],
    [
      'values',
      {
        ...before,
        variables: { ...before.variables, helpdesk: { type: 'text', required: true } },
      },
      ['Vraagt een nieuw gegeven: helpdesk'],
      '2.0.0',
    ],
    [
      'a picture',
      withStep(0, { image: { asset: 'beeld/knop.png', alt: { nl: 'De knop' } } }),
      ['Stap 1 “Klik op een”: afbeelding is anders'],
      '1.3.0',
    ],
    [
      'a field that nobody foresaw',
      withStep(0, { risk: 'irreversible' }),
      ['Stap 1 “Klik op een”: risk is anders'],
      '1.3.0',
    ],
  ])('%s', (_what, after, sentences, version) => {
    const changes = diffGuides(before, after);
    expect(say(changes)).toEqual(sentences);
    expect(nextVersion('1.2.3', levelOf(changes))).toBe(version);
  });

  test('of a long text, where it begins to differ', () => {
    const text = 'Dit is een lange uitleg. '.repeat(10);
    const [said] = say(
      diffGuides(
        withStep(0, { body: { nl: `${text}Oud.` } }),
        withStep(0, { body: { nl: `${text}Nieuw.` } }),
      ),
    );
    expect(said).toMatch(/uitleg \(nl\): “….*Oud\.” wordt “….*Nieuw\.”$/);
    expect(said!.length).toBeLessThan(220);
  });

  test('checklists and tips, by their items', () => {
    const read = (items: object[]): Guide => {
      const text = JSON.stringify(writeKind('checklist', { items }));
      const parsed = parseGuide(text, 'lijst.json');
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.value;
    };
    const one = {
      id: 'een',
      title: { nl: 'Lees dit' },
      doneWhen: { url: 'https://zaken.voorbeeldstad.nl/a' },
    };
    const two = {
      id: 'twee',
      title: { nl: 'Doe dat' },
      doneWhen: { url: 'https://zaken.voorbeeldstad.nl/b' },
    };
    expect(say(diffGuides(read([one]), read([one, two])))).toEqual(['Punt 2 “Doe dat”: is nieuw']);
  });
});

describe('packs', () => {
  const packOf = (...guides: Guide[]) => ({
    manifest: {
      ...manifestOf(guides[0]!),
      id: 'nl.voorbeeldstad.pakket',
      guides: guides.map((_, index) => `${index}.json`),
    },
    guides,
  });
  const other = { ...before, id: 'own.ander', title: { nl: 'Ander' } };

  test('guides that come and go, each by its title', () => {
    const changes = diffPacks(packOf(before), packOf(other));
    expect(phraseChanges(changes.slice(-2), 'nl', t)).toEqual([
      '“Besluit”: is weg',
      '“Ander”: is nieuw',
    ]);
    expect(levelOf(changes)).toBe('major');
  });

  test('another picture is told by the step that shows it, and by the pack where its name is the same', () => {
    const withAssets = (...assets: readonly (readonly [path: string, letter: string])[]) => {
      const pack = packOf(before);
      const listed = assets.map(([path, letter]) => ({ path, sha256: letter.repeat(64) }));
      return { ...pack, manifest: { ...pack.manifest, assets: listed } };
    };
    const was = withAssets(['knop.png', 'a'], ['weg.png', 'b']);
    expect(diffPacks(was, withAssets(['knop.png', 'a'], ['nieuw.png', 'c']))).toEqual([]);
    expect(diffPacks(was, withAssets(['knop.png', 'd']))).toMatchObject([{ guide: null }]);
  });

  test('a guide that is a pack of its own says each change once', () => {
    const lone = (guide: Guide) => ({ manifest: manifestOf(guide), guides: [guide] });
    const after = { ...before, title: { nl: 'Anders' } };
    expect(phraseChanges(diffPacks(lone(before), lone(after)), 'nl', t)).toEqual([
      '“Anders”: titel (nl): “Besluit” wordt “Anders”',
    ]);
  });
});

test('no change of a step goes unsaid, whatever it is', () => {
  const field = fc.constantFrom('kind', 'advance', 'risk', 'image', 'target', 'onMissing', 'new');
  fc.assert(
    fc.property(fc.nat(2), field, fc.jsonValue(), (at, name, value) => {
      const after = withStep(at, { [name]: value });
      fc.pre(!isSame(before, after));
      expect(diffGuides(before, after)).toHaveLength(1);
    }),
  );
});

test('as few moves as explain the order', () => {
  expect([...findMoved(['a', 'b', 'c', 'd'], ['d', 'a', 'x', 'c', 'b'])]).toEqual(['d', 'b']);
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']), (after) => {
      const all = ['a', 'b', 'c', 'd', 'e', 'f'];
      const moved = findMoved(all, after);
      const rest = after.filter((id) => !moved.has(id));
      expect(rest).toEqual(rest.toSorted());
    }),
  );
});

test('versions by their numbers', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  expect(compareVersions('0.9.0', '1.0.0')).toBeLessThan(0);
  expect(compareVersions('1.0.99999999999999999998', '1.0.99999999999999999999')).toBeLessThan(0);
});

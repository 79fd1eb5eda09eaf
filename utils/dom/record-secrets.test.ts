/**
 * Recording on pages where something is planted that is somebody's, in every place where pages keep
 * such things: nothing of it is in the bytes of the draft.
 */
import { expect, test } from 'vitest';
import { hashWords } from '../core/locate/page-words.ts';
import { wordsOf, listKnownWords } from '../core/record/known-words.ts';
import { addAction, addPage, beginRecording, type Recorded } from '../core/record/recording.ts';
import { startDraft } from '../core/record/start-draft.ts';
import type { ActionKind } from '../core/record/action.ts';
import { describeAction } from './record-actions.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

/** A place where pages keep what is somebody's. `{}` is that, `{-}` the same as a part of an address. */
const PLACES: readonly string[] = [
  '<label>Naam <input value="{}"></label>',
  '<label>{} <input></label>',
  '<label>Naam <input placeholder="{}"></label>',
  '<input aria-label="Naam van {}">',
  '<input title="{}">',
  '<button title="{}">Openen</button>',
  '<button>{} openen</button>',
  '<button aria-label="Open het dossier van {}">Openen</button>',
  '<a href="/zaken/{-}/besluit">Openen</a>',
  '<a href="/zaken?naam={-}#{-}">{}</a>',
  '<h2>Zaak van {}</h2><button>Opslaan</button>',
  '<fieldset><legend>{}</legend><label>Naam <input></label></fieldset>',
  '<section aria-label="{}"><h3>Gegevens</h3><button>Opslaan</button></section>',
  '<label>Bestand <input type="file" title="{}"></label>',
  '<label>Keuze <select><option>{}</option><option selected>{}</option></select></label>',
  '<div role="combobox" aria-label="Keuze" aria-controls="o">{}</div><ul id="o" role="listbox"><li role="option">{}</li></ul>',
  '<table><caption>{}</caption><thead><tr><th>Naam<th>Actie</thead><tbody><tr><td>{}<td><button>Openen</button></table>',
  '<table><thead><tr><th>Naam<th>{}</thead><tbody><tr><td>{}<td><button aria-label="Open {}">x</button></table>',
  '<button><img alt="{}" src="/foto/{-}.png"></button>',
  '<a href="#x"><img alt="Foto van {}"></a>',
  '<button id="zaak-{-}" name="{-}" data-testid="open-{-}">Openen</button>',
  '<form id="dossier-{-}"><button>Opslaan</button></form>',
  '<p>{}</p><button>Opslaan</button><p>{}</p>',
  '<div contenteditable aria-label="Brief">{}</div>',
  '<textarea aria-label="Notitie">{}</textarea>',
  '<dl><dt>Aanvrager<dd>{} <button>Wijzigen</button></dl>',
];

const SYLLABLES =
  'bra dex fli gorn huxa jolp kwin luzt mopra nydd pyx quol ruvv syx tolk vemz wrux zept'.split(
    ' ',
  );
const draw = (seed: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => SYLLABLES[(seed * (at + 3) * 7 + at * 5) % SYLLABLES.length],
  ).join('');
const name = (seed: number): string => {
  const [first, last] = [draw(seed, 2), draw(seed + 11, 3)];
  return `${first[0]!.toUpperCase()}${first.slice(1)} ${last[0]!.toUpperCase()}${last.slice(1)}`;
};

/** Names, citizen service numbers, account numbers, addresses of mail, numbers of cases; none of them real. */
const KINDS: readonly ((seed: number) => string)[] = [
  name,
  (seed) => `99999${String(1_000 + seed).padStart(4, '0')}`,
  (seed) => `NL${10 + (seed % 89)}TEST0${String(100_000_000 + seed * 97)}`,
  (seed) => `${draw(seed, 2)}.${draw(seed + 5, 2)}@voorbeeld.example`,
  (seed) => `ZAAK-2026-${String(10_000 + seed)}`,
];

/** Every form in which something may be found again. */
function formsOf(secret: string): string[] {
  const parts = wordsOf(secret).filter((word) => word.length >= 4 && !listKnownWords().has(word));
  const whole = [
    secret,
    secret.toLowerCase(),
    secret.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
  ];
  const digits = secret.match(/\d{4,}/g) ?? [];
  const texts = [...whole, ...parts, ...digits];
  return [...texts, ...texts.map((text) => btoa(text).replace(/=+$/, ''))].filter(
    (text) => text.length >= 4,
  );
}

function kindOf(element: Element): ActionKind {
  if (element.matches('input[type=file]')) return 'upload';
  if (element.matches('input,textarea,[contenteditable]')) return 'fill';
  if (element.matches('select,[role=combobox]')) return 'choose';
  return element.matches('table') ? 'row' : 'click';
}

const ACTED = 'button,a,input,select,textarea,table,[role=combobox],[contenteditable]';

test('none of 2,600 planted secrets is in the bytes of a draft, in any form', () => {
  let planted = 0;
  const found: string[] = [];
  for (let seed = 0; planted < 2_600; seed += 1) {
    const place = PLACES[seed % PLACES.length]!;
    const secret = KINDS[Math.floor(seed / PLACES.length) % KINDS.length]!(seed);
    const other = PLACES[(seed * 5 + 3) % PLACES.length]!;
    const fill = (html: string): string =>
      html.replaceAll('{-}', secret.replaceAll(/[ @]/g, '-')).replaceAll('{}', secret);
    page.show(`<main>${fill(place)}<div>${fill(other)}</div></main>`);
    let recorded: Recorded = {
      guide: startDraft({ id: 'proef', language: 'nl', title: 'Proef', origin: location.origin }),
      recording: beginRecording({
        draftId: 'proef',
        language: 'nl',
        origin: location.origin,
        tabId: 1,
      }),
    };
    for (const element of page.main.querySelectorAll(ACTED)) {
      const action = describeAction(kindOf(element), element);
      recorded = addAction(recorded, action, { at: 0, tabId: 1 });
      recorded = addPage(
        recorded,
        `${location.origin}/zaken/${secret.replaceAll(/[ @]/g, '-').replaceAll(/\d+/g, '*')}`,
        { at: 1, tabId: 1 },
      );
    }
    expect(recorded.guide.steps.length).toBeGreaterThan(0);
    const bytes = JSON.stringify(recorded.guide);
    const folded = bytes.toLowerCase();
    for (const form of formsOf(secret)) {
      if (bytes.includes(form) || folded.includes(form))
        found.push(`${form} of ${secret} in ${place}`);
    }
    // A hash of three letters that a known word has, too, tells nothing.
    const known = new Set([...listKnownWords()].flatMap(hashWords));
    const samples = Object.values(recorded.guide.targets).flatMap(({ recorded: it }) =>
      it!.words.split(' '),
    );
    for (const hash of hashWords(secret)) {
      if (!known.has(hash) && samples.includes(hash)) found.push(`hash ${hash} of ${secret}`);
    }
    planted += 1;
  }
  expect(found).toEqual([]);
});

test('what every application says is in it, so the above is not true of nothing', () => {
  page.show('<form aria-label="Zaak"><h2>Gegevens</h2><button>Opslaan</button></form>');
  const action = describeAction('click', page.get('button'));
  expect(action).toMatchObject({
    label: 'Opslaan',
    evidence: { traits: { name: 'opslaan', heading: 'gegevens' } },
  });
});

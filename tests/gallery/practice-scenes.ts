/**
 * What the practice guides say of a field that breaks a rule, for each rule of the format, and what
 * they call the second application. They have no French: who reads it gets their Dutch.
 */
import decision from '../../guides/practice/tips-besluit.json' with { type: 'json' };
import document from '../../guides/practice/tips-document.json' with { type: 'json' };
import oldFile from '../../guides/practice/oud-dossier.json' with { type: 'json' };
import refund from '../../guides/practice/tips-terugbetalen.json' with { type: 'json' };
import type { Localized, Tip } from '../../utils/core/guide/schema.ts';
import { pickLanguage, pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeTip } from './sample-asides.ts';
import { makeView } from './sample-views.ts';
import { paragraph, text } from './sample-words.ts';
import type { OverlayScene } from './scenes.ts';

type RuleName = NonNullable<Tip['rules']>[number]['rule'];

/** What somebody filled in. */
const WRONG: Readonly<Record<RuleName, string>> = {
  required: '',
  length: 'Mag.',
  number: '1200',
  date: '31-02-2026',
  bsn: '999990018',
  iban: 'NL31 TEST 0123 4567 89',
  pattern: 'Brief',
};

interface TipsFile {
  readonly language: string;
  readonly targets: Readonly<
    Record<string, { readonly label?: Localized; readonly name?: Localized }>
  >;
  readonly tips: readonly {
    readonly target: string;
    readonly rules?: readonly { readonly rule: string; readonly message: Localized }[];
  }[];
}

const FILES: readonly TipsFile[] = [decision, document, refund];
const RULES = FILES.flatMap(({ language, targets, tips }) =>
  tips.flatMap(({ target, rules = [] }) =>
    rules.map(({ rule, message }) => {
      const { label, name } = targets[target]!;
      return { rule, message, written: language, label: (label ?? name)!['nl']! };
    }),
  ),
);

function drawRule(name: RuleName): OverlayScene {
  const { message, written, label } = RULES.find(({ rule }) => rule === name)!;
  return {
    view: makeView,
    target: 'date',
    field: { label, value: WRONG[name] },
    aside: (wanted) => {
      const language = pickLanguage(message, wanted, written);
      const said = [paragraph(text(message[language]!))];
      const tip = makeTip(wanted, 'validation', 0);
      return {
        tips: [{ ...tip, language, rules: [{ rule: { rule: 'required' }, message: said }] }],
      };
    },
  };
}

/** The application that the guide goes on to. */
export function nameArchive(language: UiLanguage): string {
  return pickWords(oldFile.apps[0]!.name, language, oldFile.language);
}

export const RULE_SCENES: Readonly<Record<string, OverlayScene>> = Object.fromEntries(
  (Object.keys(WRONG) as RuleName[]).map((name) => [`tips-rule-${name}`, drawRule(name)]),
);

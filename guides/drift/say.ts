/** The report in the reader's language. */
import { explainReasons } from '../../utils/core/locate/explain-reasons.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { Note, TargetResult } from './report.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

export type DriftKey = keyof typeof en;
export type DriftWords = Readonly<Record<DriftKey, string>>;

export const WORDS: Readonly<Record<UiLanguage, DriftWords>> = { nl, de, en, fr };

export type Say = (key: DriftKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: UiLanguage): Say {
  return (key, values = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) =>
      String(values[name] ?? hole),
    );
}

export function sayNote(say: Say, { key, about = '' }: Note): string {
  return say(`note-${key}`, { about });
}

/** Why it is as it is: sentences, without the verdict. */
export function explainTarget(target: TargetResult, language: UiLanguage): string[] {
  const say = sayIn(language);
  const { note, count, reasons, verdict, hasRepair } = target;
  // What is found needs no reasons.
  const why = verdict === 'found' ? [] : explainReasons(reasons, language);
  const around = (['shadow', 'within'] as const).filter((it) => reasons.includes(it));
  return [
    ...(note ? [sayNote(say, note)] : []),
    ...(count ? [say('alike', { count })] : []),
    ...around.map((it) => say(`reason-${it}`)),
    ...why,
    ...(hasRepair ? [say('has-repair')] : []),
  ];
}

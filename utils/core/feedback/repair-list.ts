/** What several people told did not work, step by step, with the worst first. */
import { compareVersions } from '../changes/version.ts';
import type { MissedWord } from '../search/missed-words.ts';
import { FEEDBACK_WHAT } from './feedback.ts';
import type { Feedback, FeedbackWhat, StepFeedback } from './feedback.ts';
import type { GuideName, KnownGuide, StepName } from './name-steps.ts';

/** One file, as it was opened. */
export interface ToldFeedback extends Feedback {
  readonly id: string;
}

/** The author has repaired a step. */
export interface RepairMark {
  readonly guideId: string;
  readonly stepId: string;
  /** What is told of this version or a later one counts again, if it comes in a file that is not listed. */
  readonly version: string;
  /** The ids of the files that were there. */
  readonly files: readonly string[];
}

export interface RepairStep {
  readonly step: string;
  /** Null: nothing here has such a step. */
  readonly name: StepName | null;
  /** How often it was said to be wrong, in the order of `FEEDBACK_WHAT`. */
  readonly wrong: readonly { readonly what: FeedbackWhat; readonly count: number }[];
  /** How often it was not found. */
  readonly missing: number;
  /** In which it was seen, the latest first. */
  readonly versions: readonly string[];
  /** How many files tell of it. */
  readonly files: number;
  readonly isDone: boolean;
}

export interface RepairGuide {
  readonly guide: string;
  /** Null: it is neither a draft nor installed here. */
  readonly name: GuideName | null;
  /** The worst first. */
  readonly steps: readonly RepairStep[];
}

export interface RepairWord extends MissedWord {
  readonly files: number;
}

export interface RepairList {
  /** The one with the worst step first. What is done comes last. */
  readonly guides: readonly RepairGuide[];
  /** Guides that are not there: what was searched for, the most wanted first. */
  readonly words: readonly RepairWord[];
}

export function makeRepairList(
  files: readonly ToldFeedback[],
  marks: readonly RepairMark[],
  known: ReadonlyMap<string, KnownGuide>,
): RepairList {
  const told = files.flatMap(({ id, steps }) => steps.map((line) => ({ ...line, file: id })));
  const guides = [...Map.groupBy(told, ({ guide }) => guide)].map(([guide, lines]): RepairGuide => {
    const here = known.get(guide);
    const steps = [...Map.groupBy(lines, ({ step }) => step)].map(([step, own]) =>
      toStep(step, own, {
        name: here?.steps.get(step) ?? null,
        mark: marks.find(({ guideId, stepId }) => guideId === guide && stepId === step),
      }),
    );
    return { guide, name: here?.name ?? null, steps: steps.toSorted(compareSteps) };
  });
  return { guides: guides.toSorted(compareGuides), words: addWords(files) };
}

export interface RepairedStep {
  readonly guideId: string;
  readonly stepId: string;
  /** The version of the guide that is here; null where there is none. */
  readonly here: string | null;
}

/** The mark that takes the step off the list, until something newer is told of it. */
export function markRepaired(
  files: readonly ToldFeedback[],
  { guideId, stepId, here }: RepairedStep,
): RepairMark {
  const told = files.flatMap(({ steps }) =>
    steps.flatMap(({ guide, step, version }) =>
      guide === guideId && step === stepId ? version : [],
    ),
  );
  const versions = here === null ? told : [...told, here];
  return {
    guideId,
    stepId,
    version: versions.toSorted(compareVersions).at(-1) ?? '0.0.0',
    files: files.map(({ id }) => id),
  };
}

type ToldLine = StepFeedback & { readonly file: string };

interface StepContext {
  readonly name: StepName | null;
  readonly mark: RepairMark | undefined;
}

function toStep(step: string, lines: readonly ToldLine[], { name, mark }: StepContext): RepairStep {
  const count = (what: FeedbackWhat): number =>
    lines.reduce((total, line) => total + (line.what === what ? line.count : 0), 0);
  return {
    step,
    name,
    wrong: FEEDBACK_WHAT.filter((what) => what !== 'missing' && count(what) > 0).map((what) => ({
      what,
      count: count(what),
    })),
    missing: count('missing'),
    versions: [...new Set(lines.map(({ version }) => version))].toSorted((a, b) =>
      compareVersions(b, a),
    ),
    files: new Set(lines.map(({ file }) => file)).size,
    isDone: mark !== undefined && !lines.some((line) => isNewer(line, mark)),
  };
}

function isNewer({ version, file }: ToldLine, mark: RepairMark): boolean {
  return compareVersions(version, mark.version) >= 0 && !mark.files.includes(file);
}

/** What more people met comes first; then what they took the trouble to report. */
function compareSteps(a: RepairStep, b: RepairStep): number {
  const sum = ({ wrong }: RepairStep): number => wrong.reduce((total, it) => total + it.count, 0);
  return (
    Number(a.isDone) - Number(b.isDone) ||
    b.files - a.files ||
    sum(b) - sum(a) ||
    b.missing - a.missing ||
    compareNames(a.step, b.step)
  );
}

function compareGuides(a: RepairGuide, b: RepairGuide): number {
  return compareSteps(a.steps[0]!, b.steps[0]!) || compareNames(a.guide, b.guide);
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function addWords(files: readonly ToldFeedback[]): RepairWord[] {
  const words = new Map<string, RepairWord>();
  for (const file of files)
    for (const [word, own] of Map.groupBy(file.words, (it) => it.word)) {
      const before = words.get(word) ?? { count: 0, files: 0 };
      const count = own.reduce((total, it) => total + it.count, before.count);
      words.set(word, { word, count, files: before.files + 1 });
    }
  return [...words.values()].toSorted(
    (a, b) => b.files - a.files || b.count - a.count || compareNames(a.word, b.word),
  );
}

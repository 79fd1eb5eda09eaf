/** Adds up what did not work, and takes away what was told before. */
import { sortByName } from '../insights/sort-by-name.ts';
import { keyOfLine, keyOfPlace, type Feedback, type StepFeedback } from './feedback.ts';

interface Counted {
  readonly count: number;
}

const wordOf = ({ word }: { readonly word: string }): string => word;

/** The sum of all, each line once, sorted by its key. */
export function addFeedback(parts: readonly Feedback[]): Feedback {
  return {
    steps: add(
      parts.flatMap(({ steps }) => steps),
      keyOfLine,
    ),
    words: add(
      parts.flatMap(({ words }) => words),
      wordOf,
    ),
  };
}

/** What `all` holds beyond `known`. A report of which the kind was lost meanwhile is not new again. */
export function subtractFeedback(all: Feedback, known: Feedback): Feedback {
  const places = Map.groupBy(known.steps, keyOfPlace);
  const steps = [...Map.groupBy(all.steps, keyOfPlace)].flatMap(([key, own]) =>
    subtractPlace(own, places.get(key) ?? []),
  );
  return { steps: add(steps, keyOfLine), words: subtract(all.words, known.words, wordOf) };
}

function subtractPlace(
  all: readonly StepFeedback[],
  known: readonly StepFeedback[],
): StepFeedback[] {
  const rest = subtract(all, known, keyOfLine);
  const isSorted = ({ what }: StepFeedback): boolean => what !== 'unsorted';
  const left = countWrong(all) - countWrong(known) - countWrong(rest.filter(isSorted));
  return rest.flatMap((line) => {
    if (isSorted(line)) return line;
    return left > 0 ? { ...line, count: left } : [];
  });
}

function countWrong(lines: readonly StepFeedback[]): number {
  return lines.reduce((total, { what, count }) => total + (what === 'missing' ? 0 : count), 0);
}

function subtract<Line extends Counted>(
  all: readonly Line[],
  known: readonly Line[],
  keyOf: (line: Line) => string,
): Line[] {
  const counts = new Map(known.map((line) => [keyOf(line), line.count]));
  return all.flatMap((line) => {
    const count = line.count - (counts.get(keyOf(line)) ?? 0);
    return count > 0 ? [{ ...line, count }] : [];
  });
}

function add<Line extends Counted>(lines: readonly Line[], keyOf: (line: Line) => string): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const before = sums.get(keyOf(line));
    sums.set(keyOf(line), { ...line, count: line.count + (before?.count ?? 0) });
  }
  return sortByName(sums).map(([, line]) => line);
}

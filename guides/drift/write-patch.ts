/** A unified diff, as `git apply` and `patch -p1` take it, of values that are replaced in a text. */
import type { Span } from '../../utils/core/guide/scan-json.ts';

export interface Replacement {
  readonly span: Span;
  readonly by: string;
}

/** Lines of the file around each change. */
const AROUND = 3;

interface Edit {
  /** Of the first line that is taken out, counted from 0. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `path` is relative to where the diff is applied. Empty where nothing is replaced. */
export function writePatch(
  path: string,
  text: string,
  replacements: readonly Replacement[],
): string {
  const lines = text.split('\n');
  // What a final line break leaves at the end is no line.
  if (lines.at(-1) === '') lines.pop();
  const hunks: string[] = [];
  let shift = 0;
  for (const edits of groupEdits(listEdits(text, replacements))) {
    const last = edits.at(-1)!;
    const from = Math.max(0, edits[0]!.at - AROUND);
    const to = Math.min(lines.length, last.at + last.before.length + AROUND);
    const body: string[] = [];
    let at = from;
    for (const edit of edits) {
      body.push(...mark(' ', lines.slice(at, edit.at)));
      body.push(...mark('-', edit.before), ...mark('+', edit.after));
      at = edit.at + edit.before.length;
    }
    body.push(...mark(' ', lines.slice(at, to)));
    const grown = edits.reduce((sum, it) => sum + it.after.length - it.before.length, 0);
    const size = to - from;
    const head = `@@ -${from + 1},${size} +${from + 1 + shift},${size + grown} @@`;
    hunks.push([head, ...body].join('\n'));
    shift += grown;
  }
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('\n')}\n`;
}

function mark(sign: string, lines: readonly string[]): string[] {
  return lines.map((line) => sign + line);
}

/** Those that share a line are one edit. */
function listEdits(text: string, replacements: readonly Replacement[]): Edit[] {
  const edits: Edit[] = [];
  const open = replacements.toSorted((one, other) => one.span[0] - other.span[0]);
  while (open.length > 0) {
    const first = open[0]!;
    const start = text.lastIndexOf('\n', first.span[0]) + 1;
    let end = start;
    let at = start;
    let after = '';
    do {
      const { span, by } = open.shift()!;
      after += text.slice(at, span[0]) + by;
      [, at] = span;
      end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    } while (open.length > 0 && open[0]!.span[0] < end);
    const before = text.slice(start, end).split('\n');
    const now = (after + text.slice(at, end)).split('\n');
    edits.push(trim({ at: text.slice(0, start).split('\n').length - 1, before, after: now }));
  }
  return edits;
}

/** Without the lines at both ends that stay as they are. */
function trim({ at, before, after }: Edit): Edit {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    at: at + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

/** Edits whose surroundings meet are one hunk. */
function groupEdits(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1);
    const meets = last !== undefined && edit.at - (last.at + last.before.length) <= 2 * AROUND;
    if (meets) groups.at(-1)!.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

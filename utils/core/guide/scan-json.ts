/**
 * Reads JSON (RFC 8259) for what JSON.parse does not tell in the same words in every browser: where
 * it is broken and how, which names occur twice, how deep it goes, and on which line each value
 * starts. The values themselves come from JSON.parse.
 *
 * Nothing here recurses, so that a file of a million brackets is refused and not the program.
 */
import { error, formatPath, shorten, type Finding } from './problem.ts';
import type { ProblemKey } from './problem-words.ts';

export interface JsonScan {
  /** Why JSON.parse would refuse it, or why it may not be tried; at most one. */
  readonly fault: { readonly finding: Finding; readonly line: number } | null;
  /** Names that stand twice in the same group; JSON.parse would silently keep the last. */
  readonly duplicates: readonly Finding[];
  /** The line, counted from 1, on which the value at a path starts. */
  readonly lines: ReadonlyMap<string, number>;
  /** Where the value at a path starts in the text, and where it ends. */
  readonly spans: ReadonlyMap<string, Span>;
}

export type Span = readonly [start: number, end: number];

interface Frame {
  readonly close: '}' | ']';
  readonly at: readonly PropertyKey[];
  readonly names: Set<string>;
  readonly line: number;
  readonly start: number;
  /** Of a list: the values so far. */
  count: number;
  name: string;
}

class Fault extends Error {
  readonly key: ProblemKey;
  readonly offset: number;
  readonly params: Readonly<Record<string, string>>;

  constructor(key: ProblemKey, offset: number, params: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.offset = offset;
    this.params = params;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const BLANK = /[ \t\r\n]*/y;

export function scanJson(text: string, maxDepth: number): JsonScan {
  const lines = new Map<string, number>();
  const spans = new Map<string, Span>();
  const duplicates: Finding[] = [];
  const lineStarts = listLineStarts(text);
  try {
    walk(text, maxDepth, (offset) => lineOf(lineStarts, offset), { lines, spans, duplicates });
    return { fault: null, duplicates, lines, spans };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const line = lineOf(lineStarts, fault.offset);
    const column = fault.offset - lineStarts[line - 1]! + 1;
    const params = { ...fault.params, line: `${line}`, column: `${column}` };
    return { fault: { finding: error([], fault.key, params), line }, duplicates: [], lines, spans };
  }
}

interface Found {
  readonly lines: Map<string, number>;
  readonly spans: Map<string, Span>;
  readonly duplicates: Finding[];
}

function walk(
  text: string,
  maxDepth: number,
  toLine: (offset: number) => number,
  { lines, spans, duplicates }: Found,
): void {
  const close = (frame: Frame, end: number): void => {
    spans.set(formatPath(frame.at), [frame.start, end]);
  };
  const frames: Frame[] = [];
  let at = skipBlank(text, 0);
  if (at === text.length) throw new Fault('json-empty', at);
  let expectsValue = true;
  for (;;) {
    const frame = frames.at(-1);
    if (expectsValue) {
      const path = pathIn(frame);
      lines.set(formatPath(path), toLine(at));
      const open = text[at];
      if (open === '{' || open === '[') {
        if (frames.length === maxDepth) throw new Fault('too-deep', at, { max: `${maxDepth}` });
        const bracket = open === '{' ? '}' : ']';
        const next = { at: path, names: new Set<string>(), line: toLine(at), start: at, count: 0 };
        frames.push({ ...next, close: bracket, name: '' });
        at = skipBlank(text, at + 1);
        if (text[at] === bracket) {
          close(frames.pop()!, at + 1);
          at = skipBlank(text, at + 1);
          expectsValue = false;
        } else if (bracket === '}') {
          at = readName(text, at, frames.at(-1)!, duplicates);
        }
        continue;
      }
      const end = readScalar(text, at, frame);
      spans.set(formatPath(path), [at, end]);
      at = skipBlank(text, end);
      expectsValue = false;
      continue;
    }
    if (!frame) {
      if (at < text.length) throw new Fault('json-after', at, { found: wordAt(text, at) });
      return;
    }
    if (text[at] === frame.close) {
      close(frames.pop()!, at + 1);
      at = skipBlank(text, at + 1);
      continue;
    }
    at = readComma(text, at, frame);
    frame.count += 1;
    if (frame.close === '}') at = readName(text, at, frame, duplicates);
    expectsValue = true;
  }
}

function pathIn(frame: Frame | undefined): readonly PropertyKey[] {
  if (!frame) return [];
  return [...frame.at, frame.close === '}' ? frame.name : frame.count];
}

function readComma(text: string, at: number, frame: Frame): number {
  if (at === text.length) throw new Fault('json-open', at, { opened: `${frame.line}` });
  refuseComment(text, at);
  if (text[at] === '}' || text[at] === ']') {
    throw new Fault('json-close', at, { found: text[at], expected: frame.close });
  }
  if (text[at] !== ',') throw new Fault('json-comma-missing', at, { found: wordAt(text, at) });
  const next = skipBlank(text, at + 1);
  if (text[next] === frame.close) throw new Fault('json-comma-extra', at);
  return next;
}

function readName(text: string, at: number, frame: Frame, duplicates: Finding[]): number {
  if (text[at] !== '"') {
    if (at === text.length) throw new Fault('json-open', at, { opened: `${frame.line}` });
    refuseComment(text, at);
    throw new Fault('json-quotes', at, { found: wordAt(text, at) });
  }
  const end = readText(text, at);
  frame.name = JSON.parse(text.slice(at, end)) as string;
  if (frame.names.has(frame.name)) {
    const params = { found: shorten(frame.name) };
    duplicates.push(error([...frame.at, frame.name], 'duplicate-name', params));
  }
  frame.names.add(frame.name);
  const colon = skipBlank(text, end);
  if (text[colon] !== ':') throw new Fault('json-colon', colon, { found: shorten(frame.name) });
  return skipBlank(text, colon + 1);
}

/** The end of the text, number, true, false or null that starts here. */
function readScalar(text: string, at: number, frame: Frame | undefined): number {
  const first = text[at];
  if (first === undefined) throw new Fault('json-open', at, { opened: `${frame?.line ?? 1}` });
  if (first === '"') return readText(text, at);
  refuseComment(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at) && !/[\p{L}\p{N}_]/u.test(text[at + word.length] ?? '')) {
      return at + word.length;
    }
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined && wordAt(text, at) === shorten(number)) return at + number.length;
  if (/[-+.\d]/.test(first)) throw new Fault('json-number', at, { found: wordAt(text, at) });
  if (/[,:\]}]/.test(first)) throw new Fault('json-value-missing', at, { found: first });
  throw new Fault('json-quotes', at, { found: wordAt(text, at) });
}

function readText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') return at + 1;
    if (character < ' ') throw new Fault('json-break', start);
    if (character !== '\\') continue;
    const isEscape = /^\\(?:["\\/bfnrt]|u[0-9a-f]{4})/i.test(text.slice(at, at + 6));
    // Of the letters only the hexadecimal ones may be capitals.
    if (!isEscape || /[BFNRTU]/.test(text[at + 1]!)) {
      throw new Fault('json-escape', at, { found: text.slice(at, at + 2) });
    }
    at += 1;
  }
  throw new Fault('json-unclosed', start);
}

function refuseComment(text: string, at: number): void {
  if (text.startsWith('//', at) || text.startsWith('/*', at)) throw new Fault('json-comment', at);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? String.fromCodePoint(text.codePointAt(at) ?? 0xfffd) : shorten(word);
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return at + (BLANK.exec(text)?.[0].length ?? 0);
}

function listLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The download as a file. Part by part: as one text it may be longer than a browser lets a text be. */
import type { Backup } from './backup-schema.ts';

/** In characters. */
const AT_ONCE = 4_000_000;

/** The same as `JSON.stringify(backup, null, 2)`. */
export function writeBackup(backup: Backup): Blob {
  const type = 'application/json';
  const written: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = (): void => {
    written.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  for (const text of listTexts(backup)) {
    texts.push(text);
    length += text.length;
    if (length > AT_ONCE) flush();
  }
  flush();
  return new Blob(written, { type });
}

function* listTexts(backup: Backup): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(backup)) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) {
      for (const [index, item] of value.entries()) {
        yield `${index === 0 ? '[' : ','}\n    ${write(item, '    ')}`;
      }
      yield '\n  ]';
    } else yield write(value, '  ');
    before = ',';
  }
  yield '\n}';
}

/** Line breaks in a text are written as `\n`: those that are left are the indentation's. */
function write(value: unknown, indentation: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentation}`);
}

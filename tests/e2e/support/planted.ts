/** Looks for words in raw bytes, in every form in which a store may hold them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a word may lie in a file, in small letters where letters matter not. */
function formsOf(word: string): readonly Buffer[] {
  const folded = word.toLowerCase();
  const utf8 = Buffer.from(word);
  // Base64 codes three bytes at a time: a word looks different at each of three places in a group,
  // and the groups that it shares with its neighbours are not its own.
  const inBase64 = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), utf8]).toString('base64');
    const wholeGroups = Math.floor((before + utf8.length) / 3);
    return Buffer.from(coded.slice(before === 0 ? 0 : 4, wholeGroups * 4));
  });
  const plain = [folded, encodeURIComponent(word).toLowerCase(), utf8.toString('hex')];
  return [
    ...plain.map((form) => Buffer.from(form)),
    Buffer.from(folded, 'utf16le'),
    Buffer.from(folded, 'latin1'),
    ...inBase64.flatMap((form) => [form, Buffer.from(form.toString(), 'utf16le')]),
  ];
}

/** ASCII letters made small, whatever the bytes are: also right for the odd bytes of UTF-16. */
function fold(bytes: Buffer): Buffer {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)) as Buffer;
}

/** The words that the bytes hold. */
export function findWords(bytes: Buffer, words: readonly string[]): string[] {
  const folded = Buffer.from(fold(bytes));
  return words.filter((word) =>
    formsOf(word).some((form) => bytes.includes(form) || folded.includes(form)),
  );
}

export interface Hit {
  readonly file: string;
  readonly word: string;
}

/** What a browser profile keeps on disk; by default of its extensions: files whose path says so. */
export async function searchExtensionFiles(
  profile: string,
  words: readonly string[],
  where = /extension/i,
): Promise<{ readonly files: readonly string[]; readonly hits: readonly Hit[] }> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => where.test(path.slice(profile.length)));
  const hits: Hit[] = [];
  for (const file of files) {
    for (const word of findWords(await readFile(file), words)) hits.push({ file, word });
  }
  return { files, hits };
}

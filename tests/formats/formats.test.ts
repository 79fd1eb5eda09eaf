import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildJsonSchemas, type JsonSchema } from '../../utils/core/guide/json-schema.ts';
import { FORMAT_CHAIN, migrateDocument } from '../../utils/core/guide/migrate.ts';
import { parseGuide, parsePack } from '../../utils/core/guide/parse.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { TRAITS } from '../../utils/core/locate/evidence.ts';

const formats = Array.from({ length: FORMAT_CHAIN.current }, (_, index) => index + 1);

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

test.each(formats)('the example guide of format %i is read as one of today', (format) => {
  const text = read(`format-${format}.json`);
  const document = JSON.parse(text) as Record<string, unknown>;
  expect(document.format).toBe(format);
  expect(migrateDocument(document)).toMatchObject({
    ok: true,
    from: format,
    document: { format: FORMAT_CHAIN.current },
  });
  // What is advised changes with the product.
  const parsed = parseGuide(text, 'guide');
  expect(parsed.ok && resolveGuide(parsed.value, { zaakHost: 'zaken.nl' }).ok).toBe(true);
});

test.each(formats)('the example pack of format %i is read as one of today', (format) => {
  const text = read(`format-${format}-pack.json`);
  expect(JSON.parse(text)).toMatchObject({ format });
  expect(parsePack(text, 'pack')).toMatchObject({ ok: true, warnings: [] });
});

test('there is no example of a format that does not exist', () => {
  const next = FORMAT_CHAIN.current + 1;
  expect(existsSync(join(import.meta.dirname, `format-${next}.json`))).toBe(false);
});

/** Names of fields and fixed words that can occur in a walkthrough or a pack, from the schema. */
function listVocabulary(root: JsonSchema, name: string): Set<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const visit = (schema: JsonSchema): void => {
    const ref = schema.$ref?.split('/').at(-1);
    if (ref !== undefined && !seen.has(ref)) {
      seen.add(ref);
      visit(root.definitions![ref]!);
    }
    for (const [field, value] of Object.entries(schema.properties ?? {})) {
      words.add(field);
      visit(value);
    }
    if (schema.const !== undefined) words.add(String(schema.const));
    for (const word of schema.enum ?? []) words.add(String(word));
    const { items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
    const inner = [items, additionalProperties, ...anyOf, ...oneOf, ...allOf];
    for (const part of inner) if (typeof part === 'object') visit(part);
  };
  visit(root.definitions![name]!);
  return words;
}

function listWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listWords);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...listWords(entry)]);
}

test('the examples of the current format use every field and every fixed word', () => {
  const { guide, pack } = buildJsonSchemas();
  const unused = (root: JsonSchema, name: string, file: string, known: string[]): string[] => {
    const used = new Set([...listWords(JSON.parse(read(file))), ...known]);
    return [...listVocabulary(root, name)].filter((word) => !used.has(word)).sort();
  };
  const current = FORMAT_CHAIN.current;
  // Words of which one example can hold only one, or that differ in no other way.
  const others = ['auto', 'link', 'until-done', 'always', 'completed'];
  const states = ['unchecked', 'checked', 'filled', 'empty', 'disabled'];
  // What is recorded of an element may still grow; its own tests use every trait and key.
  const known = [...others, ...states, ...TRAITS];
  expect(unused(guide, 'Walkthrough', `format-${current}.json`, known)).toEqual([]);
  const types = ['text', 'url', 'email', 'phone'];
  expect(unused(pack, 'Pack', `format-${current}-pack.json`, types)).toEqual([]);
});

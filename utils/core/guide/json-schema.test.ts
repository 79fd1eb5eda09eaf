import { expect, test } from 'vitest';
import { GLOB_FIELDS, MARKDOWN_FIELDS, WORD_FIELDS } from './fields.ts';
import { buildJsonSchemas, type JsonSchema } from './json-schema.ts';

const { guide, pack } = buildJsonSchemas();
const definitions = { ...guide.definitions, ...pack.definitions };

interface Field {
  readonly place: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

function listFields(schema: JsonSchema, place: string): Field[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, value]) => ({
    place: `${place}.${name}`,
    name,
    schema: value,
  }));
  const shapes = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...shapes.flatMap((shape) => listFields(shape, place))];
}

const fields = Object.entries(definitions).flatMap(([name, schema]) => listFields(schema, name));

/** The definitions that a field refers to, also through a list. */
function refsOf(schema: JsonSchema): string[] {
  const own = schema.$ref ? [schema.$ref.split('/').at(-1)!] : [];
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap(refsOf);
  return [...own, ...inner, ...(schema.items ? refsOf(schema.items) : [])];
}

function namesWith(...refs: string[]): Set<string> {
  const found = fields.filter(({ schema }) => refsOf(schema).some((ref) => refs.includes(ref)));
  return new Set(found.map(({ name }) => name));
}

test('the fields with Markdown, with words and with addresses are those of the schema', () => {
  expect(namesWith('Text', 'LongText')).toEqual(MARKDOWN_FIELDS);
  expect(namesWith('Address')).toEqual(GLOB_FIELDS);
  // `text` and `column` describe targets only, in the languages of the application.
  expect(namesWith('Words')).toEqual(new Set([...WORD_FIELDS, 'text', 'column']));
});

test('no name stands for an address here and for something else there', () => {
  const others = fields.filter(
    ({ name, schema }) => GLOB_FIELDS.has(name) && !refsOf(schema).includes('Address'),
  );
  expect(others).toEqual([]);
});

test('every field says what it means, itself or by the part that it refers to', () => {
  const silent = fields.filter(
    ({ name, schema }) => name !== 'kind' && !schema.description && refsOf(schema).length === 0,
  );
  expect(silent.map(({ place }) => place)).toEqual([]);
  expect(Object.keys(definitions).filter((name) => !definitions[name]?.description)).toEqual([]);
  expect(fields.length).toBeGreaterThan(150);
});

test('every group refuses fields that it does not know', () => {
  const open: string[] = [];
  const visit = (schema: JsonSchema, place: string): void => {
    if (schema.properties && schema.additionalProperties !== false) open.push(place);
    for (const [name, value] of Object.entries(schema)) {
      if (typeof value === 'object' && value !== null)
        visit(value as JsonSchema, `${place}.${name}`);
    }
  };
  visit(guide, 'guide');
  visit(pack, 'pack');
  expect(open).toEqual([]);
});

test('every reference leads somewhere, and every part has a name of its own', () => {
  const text = JSON.stringify([guide, pack]);
  const refs = [...text.matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map((match) => match[1]!);
  expect(refs.filter((name) => !definitions[name])).toEqual([]);
  expect(Object.keys(definitions).filter((name) => name.startsWith('__'))).toEqual([]);
});

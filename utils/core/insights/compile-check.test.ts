import { expect, test } from 'vitest';
import { compileCheck, type JsonSchema } from './compile-check.ts';

const shelf = {
  $defs: { Count: { type: 'integer', minimum: 1, maximum: 9 } },
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 5, pattern: '^[a-z]+$' },
    counts: {
      type: 'object',
      propertyNames: { type: 'string', maxLength: 3 },
      additionalProperties: { $ref: '#/$defs/Count' },
      maxProperties: 2,
    },
    list: { type: 'array', items: { $ref: '#/$defs/Count' }, maxItems: 2 },
  },
  required: ['name'],
  additionalProperties: false,
};

test.each([
  [true, { name: 'plank' }],
  [true, { name: 'plank', counts: { een: 1 }, list: [1, 9] }],
  [false, { counts: {} }],
  [false, { name: 'planken' }],
  [false, { name: 'Plank' }],
  [false, { name: 5 }],
  [false, { name: 'plank', other: 1 }],
  [false, { name: 'plank', counts: { een: 0 } }],
  [false, { name: 'plank', counts: { een: 1.5 } }],
  [false, { name: 'plank', counts: { een: '1' } }],
  [false, { name: 'plank', counts: { tien: 1 } }],
  [false, { name: 'plank', counts: { a: 1, b: 1, c: 1 } }],
  [false, { name: 'plank', counts: [] }],
  [false, { name: 'plank', list: [1, 2, 3] }],
  [false, { name: 'plank', list: [10] }],
  [false, { name: 'plank', list: {} }],
  [false, JSON.parse('{ "name": "plank", "__proto__": {} }') as unknown],
  [false, null],
  [false, [{ name: 'plank' }]],
])('%s: %j', (isRight, found) => {
  expect(compileCheck(shelf)(found)).toBe(isRight);
});

test.each([
  [{ type: 'string', format: 'date' }],
  [{ type: 'boolean' }],
  [{ anyOf: [] }],
  [
    {
      type: 'object',
      properties: { a: { type: 'integer', multipleOf: 2 } },
      additionalProperties: false,
    },
  ],
  [{ type: 'object', properties: {} }],
])('%j has something that cannot be checked', (schema) => {
  expect(() => compileCheck(schema as JsonSchema)).toThrow(/not checked/);
});

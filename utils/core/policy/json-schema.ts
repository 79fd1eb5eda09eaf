/** The JSON Schemas of the policy: in full for the reference, and as Chromium takes it. */
import { z } from 'zod';
import type { JsonSchema } from '../guide/json-schema.ts';
import { policySchema } from './schema.ts';

/** Every part in its place, none by reference. */
export function buildPolicySchema(): JsonSchema {
  const {
    $schema: _,
    definitions = {},
    ...schema
  } = z.toJSONSchema(policySchema, {
    io: 'input',
    target: 'draft-7',
  }) as JsonSchema & { $schema?: string };
  return inline(schema, definitions);
}

/**
 * For `storage.managed_schema` of a manifest. Chromium drops a key that does not fit without telling
 * anybody, so this names the kinds of values only: what is wrong beyond that reaches us, and is shown.
 */
export function buildManagedSchema(): JsonSchema {
  const { properties = {} } = buildPolicySchema();
  const kept = Object.entries(properties).map(([key, { description, ...schema }]) => [
    key,
    { ...keepKinds(schema), description },
  ]);
  return { type: 'object', properties: Object.fromEntries(kept) };
}

function inline(
  schema: JsonSchema,
  definitions: NonNullable<JsonSchema['definitions']>,
): JsonSchema {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  const named = ref === undefined ? undefined : definitions[ref.split('/').at(-1)!];
  const { $ref: _ref, allOf: _all, ...own } = { ...named, ...schema };
  const { properties, items } = own;
  return {
    ...own,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, it]) => [key, inline(it, definitions)]),
      ),
    }),
    ...(items && { items: inline(items, definitions) }),
  };
}

function keepKinds({ type, properties, items }: JsonSchema): JsonSchema {
  return {
    ...(type && { type }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, it]) => [key, keepKinds(it)]),
      ),
    }),
    ...(items && { items: keepKinds(items) }),
  };
}

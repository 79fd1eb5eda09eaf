/** The JSON Schema of what an author writes: editors complete and check with it while one types. */
import { z } from 'zod';
import { guideSchema, packSchema } from './schema.ts';

/** As much of JSON Schema as the format needs. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

export function buildJsonSchemas(): { readonly guide: JsonSchema; readonly pack: JsonSchema } {
  return {
    guide: buildJsonSchema(guideSchema, 'A guide for Leidraad, format 1'),
    pack: buildJsonSchema(packSchema, 'A pack of guides for Leidraad, format 1'),
  };
}

/** Draft 7, which every editor knows. */
export function buildJsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, $ref, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  // Draft 7 takes no notice of what stands beside a `$ref`.
  return { $schema, title, ...($ref ? { allOf: [{ $ref }] } : {}), ...rest } as JsonSchema;
}

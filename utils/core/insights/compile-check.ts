/**
 * A check of plain data made from a JSON Schema. Extension pages forbid the code that zod would write
 * for itself, and without it zod takes some fifteen times as long as this (1.7 ms beside 0.12 for a
 * report of 200 guides, in Node with `jitless`).
 */

export type Check = (found: unknown) => boolean;

/** Of what JSON Schema has, what schemas of many small counts need. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly maxProperties?: number;
}

const HANDLED =
  /^(\$schema|\$id|\$ref|\$defs|id|title|description|type|minimum|maximum|maxLength|pattern|items|maxItems|properties|required|propertyNames|additionalProperties|maxProperties)$/;

/** Throws on a schema with anything that it cannot check: it would say yes to what is wrong. */
export function compileCheck(root: JsonSchema): Check {
  const named = new Map<string, Check>();

  function compile(schema: JsonSchema): Check {
    const unknown = Object.keys(schema).find((key) => !HANDLED.test(key));
    if (unknown !== undefined) throw new Error(`${unknown} is not checked`);
    if (schema.$ref !== undefined) return lookUp(schema.$ref);
    if (schema.type === 'integer') return isIntegerOf(schema);
    if (schema.type === 'string') return isStringOf(schema);
    if (schema.type === 'array') return isArrayOf(schema, compile(schema.items!));
    if (schema.type !== 'object') throw new Error(`${schema.type} is not checked`);
    return schema.properties ? isRecordOf(schema) : isMapOf(schema);
  }

  function lookUp(reference: string): Check {
    const known = named.get(reference);
    if (known) return known;
    const made = compile(root.$defs![reference.slice('#/$defs/'.length)]!);
    named.set(reference, made);
    return made;
  }

  function isRecordOf({ properties, required = [], additionalProperties }: JsonSchema): Check {
    if (additionalProperties !== false) throw new Error('other properties are not checked');
    const checks = new Map(Object.entries(properties!).map(([key, it]) => [key, compile(it)]));
    return (found) => {
      if (!isPlain(found)) return false;
      for (const key of required) if (!Object.hasOwn(found, key)) return false;
      for (const key in found) if (!checks.get(key)?.(found[key])) return false;
      return true;
    };
  }

  function isMapOf({ propertyNames, additionalProperties, maxProperties }: JsonSchema): Check {
    const isName = compile(propertyNames!);
    const isValue = compile(additionalProperties as JsonSchema);
    return (found) => {
      if (!isPlain(found)) return false;
      let count = 0;
      for (const key in found) {
        count += 1;
        if (!isName(key) || !isValue(found[key])) return false;
      }
      return count <= (maxProperties ?? Infinity);
    };
  }

  return compile(root);
}

function isIntegerOf({ minimum = -Infinity, maximum = Infinity }: JsonSchema): Check {
  return (found) =>
    typeof found === 'number' && Number.isInteger(found) && found >= minimum && found <= maximum;
}

function isStringOf({ maxLength = Infinity, pattern = '' }: JsonSchema): Check {
  const expression = new RegExp(pattern, 'u');
  return (found) =>
    typeof found === 'string' && found.length <= maxLength && expression.test(found);
}

function isArrayOf({ maxItems = Infinity }: JsonSchema, isItem: Check): Check {
  return (found) => Array.isArray(found) && found.length <= maxItems && found.every(isItem);
}

function isPlain(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

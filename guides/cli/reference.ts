/** The reference part of docs/guide-format.md, from the JSON Schemas. */
import type { JsonSchema } from '../../utils/core/guide/json-schema.ts';

/** One section for what all guides share, one for each kind, then each part they are made of by name. */
export function renderReference(schemas: { guide: JsonSchema; pack: JsonSchema }): string {
  const definitions = { ...schemas.guide.definitions, ...schemas.pack.definitions };
  const kinds = (schemas.guide.oneOf ?? []).flatMap((kind) => nameOf(kind) ?? []);
  const guides = kinds.map((kind) => definitions[kind]!);
  const shared = Object.keys(guides[0]?.properties ?? {}).filter(
    (field) => field !== 'kind' && guides.every(({ properties }) => properties?.[field]),
  );
  const isOwn = (field: string): boolean => !shared.includes(field);
  const pack = nameOf(schemas.pack)!;
  const parts = Object.keys(definitions).filter((name) => !kinds.includes(name) && name !== pack);
  const describe = (schema: JsonSchema): string =>
    schema.description ?? definitions[nameOf(schema) ?? '']?.description ?? '';
  const section = (name: string, isShown = (_field: string): boolean => true): string => {
    const schema = definitions[name]!;
    const body = renderBody(schema, isShown, describe);
    return [`### ${name}`, schema.description ?? '', body].join('\n\n');
  };
  return [
    '### Every guide',
    renderFields(guides[0]!, (field) => !isOwn(field), describe),
    ...kinds.map((kind) => section(kind, isOwn)),
    section(pack),
    ...parts.sort().map((name) => section(name)),
  ].join('\n\n');
}

type Describe = (schema: JsonSchema) => string;

function renderBody(
  schema: JsonSchema,
  isShown: (field: string) => boolean,
  describe: Describe,
): string {
  if (schema.properties) return renderFields(schema, isShown, describe);
  const shapes = schema.oneOf ?? schema.anyOf;
  return shapes ? renderShapes(shapes, describe) : `Value: ${describeValue(schema)}.`;
}

function renderFields(
  schema: JsonSchema,
  isShown: (field: string) => boolean,
  describe: Describe,
): string {
  const rows = Object.entries(schema.properties ?? {})
    .filter(([field]) => isShown(field))
    .map(([field, value]) => {
      const need = schema.required?.includes(field) ? 'yes' : describeDefault(value);
      return `| \`${field}\` | ${describeValue(value)} | ${need} | ${describe(value)} |`;
    });
  return ['| Field | Value | Needed | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Of shapes that exclude one another, each is one row. */
function renderShapes(shapes: readonly JsonSchema[], describe: Describe): string {
  const rows = shapes.map(({ properties, required, description }) => {
    const fields = Object.entries(properties ?? {});
    const written = fields.map(([field, value]) => {
      const need = required?.includes(field) ? '' : ' (optional)';
      return `\`${field}\`: ${describeValue(value)}${need}`;
    });
    const meanings = fields.filter(([field]) => required?.includes(field) && field !== 'message');
    const meaning = description ?? meanings.map(([, value]) => describe(value)).join(' ');
    return `| ${written.join('<br>')} | ${meaning} |`;
  });
  return ['One of these:', '', '| Fields | Meaning |', '| --- | --- |', ...rows].join('\n');
}

function describeDefault({ default: value }: JsonSchema): string {
  if (value === undefined || typeof value === 'object') return '';
  return `else \`${JSON.stringify(value)}\``;
}

export function describeValue(schema: JsonSchema): string {
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((word) => `\`${JSON.stringify(word)}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(describeValue).join(' or ');
  if (schema.items) {
    const size = schema.maxItems === undefined ? '' : ` (at most ${schema.maxItems})`;
    return `list${size} of ${describeValue(schema.items)}`;
  }
  if (typeof schema.additionalProperties === 'object') {
    return `${describeValue(schema.additionalProperties)} per ${describeValue(schema.propertyNames ?? {})}`;
  }
  if (schema.type === 'string') {
    return `text${describeRange(' characters', schema.minLength, schema.maxLength)}`;
  }
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'null') return '`null`';
  const number = schema.type === 'integer' ? 'whole number' : 'number';
  return `${number}${describeRange('', schema.minimum, bounded(schema.maximum))}`;
}

function describeRange(unit: string, min: number | undefined, max: number | undefined): string {
  const least = min !== undefined && min > 1 ? min : undefined;
  if (least !== undefined && max !== undefined) return `, ${least} to ${max}${unit}`;
  if (max !== undefined) return `, at most ${max}${unit}`;
  return least === undefined ? '' : `, at least ${least}${unit}`;
}

/** The largest whole number that JavaScript knows is no limit that anyone set. */
function bounded(limit: number | undefined): number | undefined {
  return limit === Number.MAX_SAFE_INTEGER ? undefined : limit;
}

/** The name of the definition that a schema refers to. */
function nameOf(schema: JsonSchema): string | undefined {
  const ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  return ref?.split('/').at(-1);
}

/** The generated part of docs/data-register.md. */
import { z } from 'zod';
import { en } from '../../utils/core/i18n/messages/en.ts';
import { SESSION, SETTINGS, STORES, type RegisterEntry } from '../../utils/store/register.ts';
import { settingsSchema } from '../../utils/store/settings.ts';

interface Field {
  readonly name: string;
  /** Undefined: nobody has written one. */
  readonly description: string | undefined;
}

/** The fields of what is stored, as far as they have a name. */
export function listFields(schema: z.ZodType): Field[] {
  if (schema instanceof z.ZodUnion) {
    const fields = (schema.options as z.ZodType[]).flatMap(listFields);
    return [...new Map(fields.map((field) => [field.name, field])).values()];
  }
  if (!(schema instanceof z.ZodObject)) return [{ name: '', description: describe(schema) }];
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  return Object.entries(shape).map(([name, field]) => ({ name, description: describe(field) }));
}

function describe(schema: z.ZodType): string | undefined {
  const own = schema.meta()?.description;
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return own ?? (isWrapped ? describe(schema.unwrap() as z.ZodType) : undefined);
}

export function renderRegister(): string {
  const stores = Object.entries(STORES).map(([name, { schema, row, ...entry }]) =>
    renderEntry(`${entry.what} (\`${name}\`)`, entry, row ? [row] : [], listFields(schema)),
  );
  return [
    '### On disk, in IndexedDB',
    ...stores,
    '### On disk, in the storage of the extension',
    renderEntry(SETTINGS.what, SETTINGS, SETTINGS.rows, listFields(settingsSchema)),
    '### In memory',
    renderSession(),
  ].join('\n\n');
}

function renderEntry(
  title: string,
  { purpose, kept, leaves }: RegisterEntry,
  rows: (typeof SETTINGS)['rows'],
  fields: readonly Field[],
): string {
  const names = rows.map((row) => `“${en[`privacy.${row}`]}”`).join(', ');
  const shown = names && `\n- **On the privacy page:** ${names}`;
  const lines = fields.map(
    ({ name, description }) => `| ${name && `\`${name}\``} | ${description} |`,
  );
  return [
    `#### ${title}`,
    `- **What for:** ${purpose}\n- **How long:** ${kept}\n- **Leaves the computer:** ${leaves}${shown}`,
    ['| Field | What it is |', '| --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

function renderSession(): string {
  const rows = Object.entries(SESSION).map(
    ([name, { what, purpose, kept, leaves }]) =>
      `| \`${name}\` | ${what} | ${purpose} | ${kept} | ${leaves} |`,
  );
  return [
    '| Key | What it is | What for | How long | Leaves the computer |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

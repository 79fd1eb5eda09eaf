import { z } from 'zod';
import { date, globalId, glob, languageCode, localId, variableName } from './schema-words.ts';

export const ELEMENT_STATES = [
  'visible',
  'absent',
  'enabled',
  'disabled',
  'checked',
  'unchecked',
  'filled',
  'empty',
] as const;

/** Written out, since a type that refers to itself cannot be inferred from the schema. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { element: string; state: (typeof ELEMENT_STATES)[number] }
  | { url: string }
  | { role: string }
  | { language: string }
  | { variable: string; is: string }
  | { guide: string; is: 'completed' | 'not-completed' }
  | { from: string }
  | { until: string };

export const condition: z.ZodType<Condition> = z
  .union([
    z.strictObject({
      get all() {
        return z.array(condition).min(1).max(20).meta({ description: 'Each of these holds.' });
      },
    }),
    z.strictObject({
      get any() {
        const parts = z.array(condition).min(1).max(20);
        return parts.meta({ description: 'At least one of these holds.' });
      },
    }),
    z
      .strictObject({
        get not() {
          return condition;
        },
      })
      .meta({ description: 'This does not hold.' }),
    z.strictObject({
      element: localId.meta({ description: 'A target of this guide' }),
      state: z.enum(ELEMENT_STATES).meta({ description: 'is in this state.' }),
    }),
    z.strictObject({ url: glob.meta({ description: 'The page has this address.' }) }),
    z.strictObject({ role: localId.meta({ description: 'The learner chose this role.' }) }),
    z.strictObject({
      language: languageCode.meta({ description: 'The learner reads this language.' }),
    }),
    z.strictObject({
      variable: variableName.meta({ description: 'A variable of this guide' }),
      is: z.string().max(200).meta({ description: 'has this value.' }),
    }),
    z.strictObject({
      guide: globalId.meta({ description: 'Another guide' }),
      is: z
        .enum(['completed', 'not-completed'])
        .meta({ description: 'was completed by the learner, or was not.' }),
    }),
    z.strictObject({ from: date.meta({ description: 'It is this day or later.' }) }),
    z.strictObject({ until: date.meta({ description: 'It is this day or earlier.' }) }),
  ])
  .meta({
    id: 'Condition',
    description: 'A closed vocabulary: no scripts, no regular expressions.',
  });

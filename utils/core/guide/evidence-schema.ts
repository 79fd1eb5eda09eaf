/**
 * What a recorder saw of an element, as it stands in a guide. The shape is that of
 * `utils/core/locate/evidence.ts`: its lists of traits and keys are the lists here. Recorded evidence
 * holds no digit, since numbers on a page are mostly somebody's; so a guide with one is refused.
 */
import { z } from 'zod';
import { KEYS, TRAITS, type Evidence, type Trait } from '../locate/evidence.ts';
import { countBytes } from './count-bytes.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './problem.ts';
import { variableName } from './schema-words.ts';

const words = z
  .string()
  .min(1)
  .max(LIMITS.trait)
  .superRefine((found, context) => {
    if (!/\p{N}/u.test(found)) return;
    context.addIssue({
      code: 'custom',
      message: 'recorded-digit',
      params: { found: shorten(found) },
    });
  });

const traitNames = z.array(
  z.enum(TRAITS).meta({ id: 'TraitName', description: 'What of an element was recorded.' }),
);

const count = z.string().regex(/^[a-z]$/, 'letter');

/** Written out, so that a misspelt trait is told with the one that was probably meant. */
const traitFields = Object.fromEntries(
  TRAITS.map((trait) => [
    trait,
    words.exactOptional().meta({ description: `The recorded ${trait}.` }),
  ]),
) as Record<Trait, z.ZodExactOptional<typeof words>>;

const twinFields = {
  twins: count.meta({ description: 'How many there were of the same role and name, as a letter.' }),
  apart: traitNames
    .max(TRAITS.length)
    .meta({ description: 'Traits in each of which it differed from all of those.' }),
  jointly: traitNames
    .max(TRAITS.length)
    .exactOptional()
    .meta({ description: 'Traits that tell it from those together.' }),
  pins: z
    .string()
    .regex(/^(-|[a-z]{0,26})$/, 'letters')
    .meta({ description: 'Levels of `slot` that tell it from all that look like it.' }),
};

export const recorded = z
  .strictObject({
    v: z.literal('a').meta({ description: 'The version of what is recorded.' }),
    traits: z
      .strictObject(traitFields)
      .meta({ id: 'Traits', description: 'Words and places, without a digit.' }),
    ...twinFields,
    inRow: z
      .strictObject(twinFields)
      .meta({ id: 'Twins', description: 'The others of the same role and name.' })
      .exactOptional()
      .meta({ description: 'Those in its own row of a table.' }),
    alone: z
      .array(z.enum(KEYS))
      .max(KEYS.length)
      .meta({ description: 'Keys whose value was its alone on the page.' }),
    data: z
      .boolean()
      .exactOptional()
      .meta({ description: 'It was among data, of which no words are recorded.' }),
    row: z
      .strictObject({
        column: words.meta({ description: 'The words at the head of the column.' }),
        at: count.meta({ description: 'The place of the column, as a letter.' }),
        variable: variableName.meta({ description: 'The variable that holds what the cell says.' }),
      })
      .meta({ id: 'RecordedRow', description: 'A row by a column and a variable.' })
      .exactOptional()
      .meta({ description: 'The row of the table that it was in.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'language')
      .exactOptional()
      .meta({ description: 'The main language of the page.' }),
    words: z
      .string()
      .max(LIMITS.recordedBytes)
      .regex(/^[a-z ]*$/, 'letters')
      .meta({ description: 'A sample of the words of the page, hashed.' }),
  })
  .superRefine((found, context) => {
    const bytes = countBytes(JSON.stringify(found));
    if (bytes <= LIMITS.recordedBytes) return;
    context.addIssue({
      code: 'custom',
      message: 'recorded-too-big',
      params: { found: bytes, max: LIMITS.recordedBytes },
    });
  })
  .meta({
    id: 'Recorded',
    description: 'What was recorded of an element. Written by a recorder, not by hand.',
  }) satisfies z.ZodType<Evidence>;

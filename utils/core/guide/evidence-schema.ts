/**
 * What a recorder saw of an element, as it stands in a guide. The shape is that of
 * `utils/core/locate/evidence.ts`: its lists of traits and keys are the lists here. Recorded evidence
 * holds no digit, since numbers on a page are mostly somebody's; so a guide with one is refused.
 */
import { z } from 'zod';
import { KEYS, TRAITS, WORDED, type Evidence, type Trait } from '../locate/evidence.ts';
import { countBytes } from './count-bytes.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './problem.ts';
import { glob, variableName } from './schema-words.ts';

function refuseDigits(found: string, context: z.RefinementCtx): void {
  if (!/\p{N}/u.test(found)) return;
  context.addIssue({
    code: 'custom',
    message: 'recorded-digit',
    params: { found: shorten(found) },
  });
}

const words = z.string().min(1).max(LIMITS.trait).superRefine(refuseDigits);

const count = z.string().regex(/^[a-z]$/, 'letter');

/** Written out, so that a misspelt trait is told with the one that was probably meant. */
function listFields<Name extends Trait>(traits: readonly Name[]) {
  return Object.fromEntries(
    traits.map((trait) => [
      trait,
      words.exactOptional().meta({ description: `The recorded ${trait}.` }),
    ]),
  ) as Record<Name, z.ZodExactOptional<typeof words>>;
}

const language = z.string().regex(/^[a-z]{2,3}$/, 'language');

const sample = z
  .string()
  .max(LIMITS.recordedBytes)
  .regex(/^[a-z ]*$/, 'letters')
  .meta({ description: 'A sample of the words of the page, hashed.' });

export const recorded = z
  .strictObject({
    v: z.literal('a').meta({ description: 'The version of what is recorded.' }),
    traits: z
      .strictObject(listFields(TRAITS))
      .meta({ id: 'Traits', description: 'Words and places, without a digit.' }),
    twins: count.meta({
      description: 'How many others there were of the same role and name, as a letter.',
    }),
    rowTwins: count
      .exactOptional()
      .meta({ description: 'How many of those were in its own row of a table, as a letter.' }),
    listed: z
      .boolean()
      .exactOptional()
      .meta({ description: 'One of those was in another item of the same list.' }),
    pictured: z.boolean().exactOptional().meta({
      description: 'It had no name, and its picture was its alone in that part of the page.',
    }),
    common: z
      .array(z.enum(KEYS))
      .max(KEYS.length)
      .meta({ description: 'Keys whose value others on the page had, too.' }),
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
    frame: glob
      // A host may have a number, a path has only somebody's.
      .superRefine((found, context) =>
        refuseDigits(found.replace(/^https?:\/\/[^/]+/, ''), context),
      )
      .exactOptional()
      .meta({ description: 'The address of the frame that it was in.' }),
    language: language.exactOptional().meta({ description: 'The main language of the page.' }),
    words: sample,
    wordings: z
      .array(
        z
          .strictObject({
            language: language.meta({ description: 'The main language of that page.' }),
            words: sample,
            traits: z
              .strictObject(listFields(WORDED))
              .meta({ id: 'WordedTraits', description: 'The traits that are words.' }),
          })
          .meta({ id: 'Wording', description: 'The same element, in another language.' }),
      )
      .max(LIMITS.wordings)
      .exactOptional()
      .meta({ description: 'Its words on the page in other languages.' }),
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

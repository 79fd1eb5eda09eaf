import { z } from 'zod';
import { condition } from './schema-condition.ts';
import { globs, localId, text, title } from './schema-words.ts';

const message = text.meta({ description: 'What the learner reads where the rule is broken.' });
const rule = z
  .discriminatedUnion('rule', [
    z.strictObject({
      rule: z.literal('required').meta({ description: 'The field has to be filled in.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('length').meta({ description: 'The number of characters.' }),
      min: z.number().int().min(0).optional().meta({ description: 'The fewest characters.' }),
      max: z.number().int().min(0).optional().meta({ description: 'The most characters.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('number').meta({ description: 'A number.' }),
      min: z.number().optional().meta({ description: 'The smallest number.' }),
      max: z.number().optional().meta({ description: 'The largest number.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('date').meta({ description: 'A day that exists.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('bsn').meta({ description: 'A Dutch citizen service number.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('iban').meta({ description: 'A bank account number.' }),
      message,
    }),
    z.strictObject({
      rule: z.literal('pattern').meta({ description: 'A pattern.' }),
      glob: z.string().min(1).max(200).meta({ description: '`*` stands for any characters.' }),
      message,
    }),
  ])
  .meta({ id: 'Rule', description: 'What a field has to satisfy.' });

export const tip = z
  .strictObject({
    id: localId,
    target: localId.meta({ description: 'The target that it belongs to.' }),
    show: z.enum(['hotspot', 'help', 'validation']).meta({ description: 'How it is shown.' }),
    page: globs.optional().meta({ description: 'Where it is shown.' }),
    when: condition.nullish().meta({ description: 'It is shown only where this holds.' }),
    title: title.optional().meta({ description: 'A few words.' }),
    body: text.meta({ description: 'The tip.' }),
    rules: z
      .array(rule)
      .max(10)
      .optional()
      .meta({ description: 'The rules that a `validation` tip checks.' }),
  })
  .meta({ id: 'Tip', description: 'Help that stays beside an element.' });

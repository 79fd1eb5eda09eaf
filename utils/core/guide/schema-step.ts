import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { condition } from './schema-condition.ts';
import { basis, glob, globs, localId, text, title } from './schema-words.ts';

const confirmSchema = z
  .union([
    z.strictObject({ url: glob.meta({ description: 'The page gets this address.' }) }),
    z.strictObject({ appear: localId.meta({ description: 'This target appears.' }) }),
    z.strictObject({ gone: localId.meta({ description: 'This target goes away.' }) }),
  ])
  .meta({ id: 'Confirm', description: 'The outcome to wait for before the step counts as done.' });

const confirm = confirmSchema.optional();
const acted = localId.optional().meta({ description: "Another target than the step's own." });

const advanceSchema = z
  .discriminatedUnion('on', [
    z.strictObject({
      on: z.literal('next').meta({ description: "The bubble's own Next." }),
      confirm,
    }),
    z.strictObject({
      on: z.literal('click').meta({ description: 'A click on the target.' }),
      target: acted,
      confirm,
    }),
    z.strictObject({
      on: z.literal('input').meta({ description: 'The target was filled in and left.' }),
      target: acted,
      confirm,
    }),
    z.strictObject({
      on: z.literal('choice').meta({ description: 'A choice was made in the target.' }),
      target: acted,
      confirm,
    }),
    z.strictObject({
      on: z.literal('url').meta({ description: 'The person goes to' }),
      url: glob.meta({ description: 'this address.' }),
      confirm,
    }),
    z.strictObject({
      on: z.literal('appear').meta({ description: 'On the page appears' }),
      target: localId.meta({ description: 'this target.' }),
      confirm,
    }),
    z.strictObject({
      on: z.literal('gone').meta({ description: 'From the page goes' }),
      target: localId.meta({ description: 'this target.' }),
      confirm,
    }),
  ])
  .meta({
    id: 'Advance',
    description: "What the person does to go on; without it, the bubble's own Next.",
  });

const goto = localId.meta({ description: 'A step of this guide, or `end`.' });

const choice = z
  .strictObject({
    id: localId,
    label: title.meta({ description: 'The words of the answer.' }),
    goto: goto.optional(),
  })
  .meta({ id: 'Choice', description: 'An answer to a question.' });

export const image = z
  .strictObject({
    asset: z.string().min(1).max(200).meta({ description: 'A file that the pack lists.' }),
    alt: title.meta({ description: 'What the picture shows, for people who cannot see it.' }),
  })
  .meta({ id: 'Image', description: 'A picture.' });

export const step = z
  .strictObject({
    id: localId.meta({ description: 'Small letters, digits and hyphens; once per guide.' }),
    kind: z
      .enum(['tooltip', 'modal', 'hotspot', 'banner', 'question'])
      .default('tooltip')
      .meta({ description: 'How the step is shown.' }),
    app: localId.optional().meta({
      description: 'The application of the guide in which this step takes place; else the first.',
    }),
    page: globs.optional().meta({
      description: 'Where this step takes place; without it, anywhere in the application.',
    }),
    target: localId.optional().meta({ description: 'The target that the step points at.' }),
    when: condition
      .nullish()
      .meta({ description: 'The step is left out where this does not hold.' }),
    title: title.meta({ description: 'What to do, in a few words.' }),
    body: text.optional().meta({ description: 'How to do it.' }),
    why: text.optional().meta({ description: 'What it is good for.' }),
    pitfalls: z
      .array(text)
      .max(LIMITS.pitfalls)
      .optional()
      .meta({ description: 'What often goes wrong.' }),
    contact: z.string().max(LIMITS.contact).optional().meta({ description: 'Whom to ask.' }),
    image: image.optional(),
    advance: advanceSchema.default({ on: 'next' }),
    onMissing: z
      .strictObject({
        after: z
          .number()
          .min(1)
          .max(120)
          .default(8)
          .meta({ description: 'Seconds to wait for the target.' }),
        do: z.enum(['explain', 'wait', 'skip', 'stop']).default('explain').meta({
          description:
            '`explain`: say so in words; `wait`: go on waiting; `skip`: go on without the step; `stop`: end the guide.',
        }),
        region: localId.optional().meta({
          description:
            'The target that is marked instead, such as the form or heading that it belongs to; else the one that it lies within, or the recorded heading.',
        }),
      })
      .meta({ id: 'OnMissing', description: 'What to do while the target cannot be found.' })
      .default({ after: 8, do: 'explain' }),
    risk: z
      .enum(['irreversible'])
      .optional()
      .meta({ description: 'What is done here cannot be undone.' }),
    choices: z
      .array(choice)
      .min(2)
      .max(8)
      .optional()
      .meta({ description: 'The answers of a question step.' }),
    scale: z
      .literal(true)
      .optional()
      .meta({ description: 'A question that is answered with 1 to 5, such as "was this clear?".' }),
    branch: z
      .array(
        z
          .strictObject({
            when: condition,
            goto,
          })
          .meta({ id: 'Branch', description: 'A way that is taken where its condition holds.' }),
      )
      .max(20)
      .optional()
      .meta({
        description: 'Where to go from here; the first that holds decides, else the next step.',
      }),
    handover: z
      .strictObject({ to: localId.meta({ description: 'The role that goes on.' }) })
      .meta({
        id: 'Handover',
        description: 'From here on the work is for somebody in another role.',
      })
      .optional(),
    basis: basis.optional().meta({ description: 'The legal grounds of this step.' }),
  })
  .meta({ id: 'Step', description: 'One step of a walkthrough.' });

import { z } from 'zod';
import { recorded } from './evidence-schema.ts';
import { glob, localId, title } from './schema-words.ts';
import { refuseValue } from './value-selector.ts';

const EVIDENCE = ['role', 'name', 'text', 'label', 'testId', 'id', 'css', 'recorded'] as const;

export const target = z
  .strictObject({
    role: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: 'The ARIA role, such as `button`.' }),
    name: title.optional().meta({
      description: 'The accessible name, in each language that the application can be set to.',
    }),
    text: title.optional().meta({ description: 'The visible text of the element itself.' }),
    label: title.optional().meta({ description: 'The label of a form field.' }),
    testId: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'The `data-testid` or a similar attribute.' }),
    id: z.string().min(1).max(200).optional().meta({ description: 'The `id` attribute.' }),
    css: z
      .string()
      .min(1)
      .max(500)
      .superRefine(refuseValue)
      .optional()
      .meta({ description: 'A CSS selector; the last resort. It cannot ask for `value`.' }),
    recorded: recorded
      .optional()
      .meta({ description: 'What a recorder saw of it, beside or instead of the above.' }),
    within: localId.optional().meta({ description: 'The target that this one lies inside.' }),
    row: z
      .strictObject({
        column: title.meta({ description: 'The words at the head of the column.' }),
        value: z
          .string()
          .min(1)
          .max(200)
          .meta({ description: 'What the cell says, or a variable.' }),
      })
      .meta({ id: 'Row', description: 'A row of a table.' })
      .optional()
      .meta({ description: 'The table row whose cell in the named column holds the value.' }),
    frame: glob.optional().meta({ description: 'The address of the frame that holds it.' }),
    shadow: z
      .array(z.string().min(1).max(200).superRefine(refuseValue))
      .max(8)
      .optional()
      .meta({ description: 'CSS selectors of the shadow hosts around it, outermost first.' }),
  })
  .refine((found) => EVIDENCE.some((field) => found[field] !== undefined), {
    error: 'no-evidence',
    params: { options: EVIDENCE.join(', ') },
  })
  .meta({
    id: 'Target',
    anyOf: EVIDENCE.map((field) => ({ required: [field] })),
    description:
      'How to recognise an element: at least one of role, name, text, label, testId, id, css, recorded.',
  });

/**
 * The smallest parts of the format. What an `error` names is a key of the problem words: explain.ts
 * turns it into a sentence in the reader's language.
 */
import { z } from 'zod';
import { LIMITS } from './limits.ts';

// Extension pages forbid eval, and zod would try it.
z.config({ jitless: true });

export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'language')
  .meta({ id: 'LanguageCode', description: 'A language code such as `nl` or `de-AT`.' });

export const localId = z
  .string()
  .max(LIMITS.id)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id')
  .meta({ id: 'Id', description: 'Small letters, digits and hyphens, such as `save-decision`.' });

export const globalId = z
  .string()
  .max(LIMITS.fullId)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'dotted-id')
  .meta({ id: 'FullId', description: 'Parts joined by dots, from the general to the particular.' });

export const variableName = z
  .string()
  .max(LIMITS.variableName)
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'variable-name')
  .meta({
    id: 'VariableName',
    description: 'A small letter, then letters and digits, such as `caseHost`.',
  });

export const version = z
  .string()
  .max(40)
  .regex(/^\d+\.\d+\.\d+$/, 'version')
  .meta({ id: 'VersionNumber', description: 'Three numbers, such as `2.3.0`.' });

export const date = z.iso
  .date('date')
  .meta({ id: 'Day', description: 'A day, such as `2026-05-01`.' });

export const glob = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s/?#]+([/?#]\S*)?$/, 'glob')
  .meta({
    id: 'Address',
    description: 'An http(s) address in which `*` stands for any characters.',
  });

export const globs = z.array(glob).min(1).max(LIMITS.globs);

/** The same words in several languages, keyed by language code. */
const localized = (max: number) =>
  z
    .record(languageCode, z.string().min(1).max(max))
    .refine((words) => Object.keys(words).length > 0, 'no-words');

export const title = localized(LIMITS.title).meta({
  id: 'Words',
  minProperties: 1,
  description: 'Plain words per language.',
});

/** Markdown; the names of the fields that hold it are listed in markdown-fields.ts. */
export const text = localized(LIMITS.text).meta({
  id: 'Text',
  minProperties: 1,
  description: 'Text per language, in a part of Markdown: bold, emphasis, lists, links, code.',
});

export const article = localized(LIMITS.article).meta({
  id: 'LongText',
  minProperties: 1,
  description: 'A longer text per language, in the same part of Markdown.',
});

export const basis = z
  .array(
    z
      .strictObject({
        ref: z.string().min(1).max(200).meta({ description: 'Such as `Awb 3:46`.' }),
        from: date.optional().meta({ description: 'The first day on which it holds.' }),
        until: date.optional().meta({ description: 'The last day on which it holds.' }),
      })
      .meta({ id: 'Basis', description: 'A legal ground.' }),
  )
  .max(20);

export const variables = z
  .record(
    variableName,
    z
      .strictObject({
        type: z.enum(['host', 'text', 'url', 'email', 'phone']).meta({
          description:
            '`host`: a host with or without a port, such as `zaken.voorbeeldstad.nl`; `url`: an https address; `text`: one line.',
        }),
        required: z
          .boolean()
          .default(false)
          .meta({ description: 'The guide cannot be used until someone has given a value.' }),
        default: z
          .string()
          .max(300)
          .optional()
          .meta({ description: 'The value until someone gives another.' }),
        label: title.optional().meta({ description: 'What the person is asked for.' }),
      })
      .meta({ id: 'Variable', description: 'A value that differs between organisations.' }),
  )
  .refine((all) => Object.keys(all).length <= LIMITS.variables, {
    error: 'too-many',
    params: { max: LIMITS.variables },
  });

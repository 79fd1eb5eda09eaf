/** What is told of a recording. The page's word is checked as everybody's: a page could be taken over. */
import { z } from 'zod';
import { recorded } from '../core/guide/evidence-schema.ts';
import { LIMITS } from '../core/guide/limits.ts';
import { ACTION_KINDS, type RecordedAction } from '../core/record/action.ts';
import { NOTE_KINDS } from '../core/record/recording.ts';
import type { RecordCommand } from '../core/record/view.ts';

const id = z.string().min(1).max(200);

export const action = z.strictObject({
  kind: z.enum(ACTION_KINDS),
  evidence: recorded,
  label: z.string().max(1_000),
  page: z.string().max(500),
}) satisfies z.ZodType<RecordedAction>;

export const command = z.union([
  z.strictObject({ do: z.enum(['pause', 'resume', 'stop', 'look']) }),
  z.strictObject({ do: z.literal('remove'), stepId: id.optional() }),
  z.strictObject({ do: z.literal('decide'), refused: z.array(z.string().max(200)).max(10_000) }),
  z.strictObject({
    do: z.literal('note'),
    stepId: id,
    kind: z.enum(NOTE_KINDS),
    text: z.string().min(1).max(LIMITS.text),
  }),
]) satisfies z.ZodType<RecordCommand>;

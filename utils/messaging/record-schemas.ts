/** What is told of a recording. The page's word is checked as everybody's: a page could be taken over. */
import { z } from 'zod';
import { recorded } from '../core/guide/evidence-schema.ts';
import { LIMITS } from '../core/guide/limits.ts';
import { glob } from '../core/guide/schema-words.ts';
import { ACTION_KINDS, type RecordedAction } from '../core/record/action.ts';
import { NOTE_KINDS } from '../core/record/notes.ts';
import type { PickOrder, PreviewOrder, RecordingOrder } from '../core/record/orders.ts';
import type { RecordCommand } from '../core/record/view.ts';

const id = z.string().min(1).max(200);
const words = z.array(z.string().max(200)).max(10_000);
/** Empty where the page has no address that a glob can name. */
export const address = z.union([z.literal(''), glob]);

export const action = z.strictObject({
  kind: z.enum(ACTION_KINDS),
  evidence: recorded,
  label: z.string().max(1_000),
  page: address,
}) satisfies z.ZodType<RecordedAction>;

export const command = z.union([
  z.strictObject({ do: z.enum(['pause', 'resume', 'stop', 'join']) }),
  z.strictObject({ do: z.literal('remove'), stepId: id.optional() }),
  z.strictObject({ do: z.literal('insert'), after: id.nullable() }),
  z.strictObject({ do: z.literal('pick'), stepId: id }),
  z.strictObject({ do: z.literal('decide'), allowed: words, refused: words }),
  z.strictObject({
    do: z.literal('note'),
    stepId: id,
    kind: z.enum(NOTE_KINDS),
    text: z.string().min(1).max(LIMITS.text),
  }),
]) satisfies z.ZodType<RecordCommand>;

const tabId = z.number().int();
const home = tabId.nullable();

export const recordingOrder = z.strictObject({
  tabId,
  url: z.string().max(20_000),
  into: z.strictObject({ draftId: id, after: id.nullable(), home }).optional(),
}) satisfies z.ZodType<RecordingOrder>;

export const pickOrder = z.strictObject({
  draftId: id,
  stepId: id,
  tabId,
  home,
}) satisfies z.ZodType<PickOrder>;

export const previewOrder = z.strictObject({
  draftId: id,
  stepId: id,
  tabId,
  language: z.string().min(1).max(35),
  roles: z.array(id).max(50),
}) satisfies z.ZodType<PreviewOrder>;

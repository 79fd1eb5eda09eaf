/** What frames of other origins may tell, and the overlay order: numbers, states and reasons, no words. */
import { z } from 'zod';
import { ELEMENT_STATES } from '../core/guide/schema-condition.ts';
import { MISSING_REASONS } from '../core/locate/located.ts';

const index = z.number().int().min(0).max(10_000);
const length = z.number().min(-1e7).max(1e7);
const box = { x: length, y: length, width: length, height: length };
const seenBox = z.strictObject({ ...box, visible: z.boolean() });

const explained = {
  // Messages for authors, as the finder writes them: of traits, never of what they hold.
  reasons: z.array(z.string().max(300)).max(20),
  score: z.number().optional(),
};
const element = z.strictObject({ key: index, states: z.array(z.enum(ELEMENT_STATES)).max(8) });
const answer = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('found'), element, ...explained }),
  z.strictObject({ status: z.literal('likely'), element, ...explained }),
  z.strictObject({ status: z.literal('ambiguous'), count: index, ...explained }),
  z.strictObject({ status: z.literal('missing'), reason: z.enum(MISSING_REASONS), ...explained }),
]);

export const arrival = z.strictObject({
  path: z.array(index).min(1).max(50),
  since: z.number(),
});

export const order = z.strictObject({
  frameId: z.number().int().positive(),
  runId: z.string().min(1).max(200),
  stepId: z.string().min(1).max(200),
  follow: z.array(z.strictObject({ frameId: z.number().int(), index })).max(200),
  refused: z.array(index).max(1_000),
  isReal: z.boolean(),
  reveal: index,
  at: z.number(),
});

export const news = z.strictObject({
  step: z.string().max(500),
  view: z.strictObject({ width: length, height: length }),
  answers: z.array(answer).max(500),
  spot: z.strictObject({ key: index, rect: seenBox, area: seenBox.nullable() }).nullable(),
  holds: z
    .array(
      z.strictObject({ frameId: z.number().int(), inside: z.strictObject(box), seen: seenBox }),
    )
    .max(200),
  acted: index.nullable(),
  held: index,
});

/** The file that `--data` names: what a form needs, since guides hold no values. */
import { z } from 'zod';
import { glob, languageCode, localId, variableName } from '../../utils/core/guide/schema-words.ts';

const words = z.string().min(1).max(500);

/** A password does not have to stand in the file: it may be in a variable of the environment. */
const text = z.union([z.string().max(5_000), z.strictObject({ env: words })]);

/** A target of the guide by its name, or described as one, with the words as they stand on the screen. */
const element = z.strictObject({
  target: localId.optional(),
  role: words.optional(),
  name: words.optional(),
  label: words.optional(),
  text: words.optional(),
  testId: words.optional(),
  id: words.optional(),
  css: words.optional(),
  frame: glob.optional(),
  shadow: z.array(words).max(8).optional(),
  row: z.strictObject({ column: words, value: words }).optional(),
});

const action = z.union([
  z.strictObject({ goto: words }),
  z.strictObject({ wait: element }),
  z.strictObject({ click: element }),
  z.strictObject({ fill: element, with: text }),
  z.strictObject({ choose: element, option: words }),
  z.strictObject({ tick: element }),
  z.strictObject({ upload: element, file: words }),
  z.strictObject({ press: words }),
]);
const actions = z.array(action).max(50);

const step = z.strictObject({
  goto: words.optional(),
  reach: actions.optional(),
  before: actions.optional(),
  value: z.union([z.boolean(), text]).optional(),
  do: actions.optional(),
  answer: localId.optional(),
});

const guide = z.strictObject({
  start: words.optional(),
  prepare: actions.optional(),
  steps: z.record(localId, step).default({}),
});

export const dataSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  kind: z.literal('drift-data'),
  variables: z.record(variableName, z.string()).default({}),
  roles: z.array(localId).default([]),
  language: languageCode.optional(),
  prepare: actions.default([]),
  guides: z.record(z.string(), guide).default({}),
});

export type DriftData = z.output<typeof dataSchema>;
export type GuideData = z.output<typeof guide>;
export type StepData = z.output<typeof step>;
export type DataElement = z.output<typeof element>;
export type DataAction = z.output<typeof action>;
export type DataText = z.output<typeof text>;

export const NO_DATA: DriftData = dataSchema.parse({ format: 1, kind: 'drift-data' });

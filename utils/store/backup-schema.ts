/**
 * The download, format 4: a JSON document with everything that is stored of a person, and what it
 * takes to restore it on a wiped profile.
 *
 * - `runs`, `events`: as stored
 * - `settings`: the fields that were set
 * - `searches`: the words of searches that found nothing, with their counts
 * - `drafts`: guides that their author is at work on, and packs of them
 * - `published`: what their author has published of either, version by version
 * - `pictures`: those that drafts and published versions show
 * - `tallies`, `wordWeeks`: counts per guide or word, and week
 * - `deliveries`: the reports that left, or are about to
 * - `feedback`, `repairs`: files of what did not work, saved or opened here, and steps that were repaired
 * - `packs`: packs that were installed from a file or an address, with their guides and pictures;
 *   packs that ship with the product, with the values of their variables only. Versions before, and
 *   updates that wait, are no part of it
 *
 * A change that an earlier download does not fit is a new format, with a migration from this one. What
 * was added since (`answers`, `finished`, `what`, `assets`, `pictures`, `address`, `tallies`,
 * `wordWeeks`, `deliveries`, `feedback`, `repairs`, `pack` in place of `guide`) may be left out.
 */
import { z } from 'zod';
import { filePath, guideSchema, packSchema, sha256 } from '../core/guide/schema.ts';
import { version } from '../core/guide/schema-words.ts';
import { ARCHIVE_LIMITS } from '../core/pack-archive/limits.ts';
import { readAddress } from '../core/pack-archive/read-address.ts';
import { packPlanSchema } from '../core/packing/plan.ts';
import { isPackDraft } from '../core/packing/start-plan.ts';
import { draftGuideSchema } from '../core/record/draft-schema.ts';
import { BACKUP_BYTES, inMegabytes } from '../core/pages/backup-limit.ts';
import { progressEventSchema, runSchema } from '../core/progress/event-schema.ts';
import { cleanMissedWord, type MissedWord } from '../core/search/missed-words.ts';
import { showPath } from '../core/text/show-path.ts';
import type {
  PackAddress,
  PublishedGuide,
  PublishedPack,
  StoredDraft,
  StoredPackDraft,
} from './database-schema.ts';
import { migrateBackup } from './migrate-backup.ts';
import { repairMarkSchema, storedFeedbackSchema } from './feedback-schema.ts';
import { deliverySchema, tallySchema, wordWeekSchema } from './insights-schema.ts';
import { settingsSchema } from './settings.ts';

export const BACKUP_FORMAT = 4;
export const BACKUP_KIND = 'leidraad-backup';
const MAX_PROBLEMS = 50;

export const values = z.record(z.string().max(40), z.string().max(500));

export const packAddressSchema = z.strictObject({
  url: z.string().refine((url) => readAddress(url) === url, 'an https address of a pack'),
  etag: z.string().max(ARCHIVE_LIMITS.etag).nullable(),
  sha256: sha256.optional(),
}) satisfies z.ZodType<PackAddress>;

const assets = z.array(z.strictObject({ path: filePath, base64: z.base64().max(10_000_000) }));

const packBackupSchema = z.discriminatedUnion('origin', [
  z.strictObject({
    origin: z.literal('file'),
    manifest: packSchema,
    guides: z.array(guideSchema).max(1_000),
    values,
    installedAt: z.number().int().nonnegative(),
    assets: assets.max(1_000).default([]),
    address: packAddressSchema.optional(),
  }),
  z.strictObject({ origin: z.literal('bundled'), id: z.string().min(1).max(160), values }),
]);

export const missedWordSchema = z.strictObject({
  word: z
    .string()
    .refine((word) => cleanMissedWord(word) === word, 'a word of small letters')
    .meta({
      description:
        'One word of letters. Numbers, addresses and which words were typed together are not kept.',
    }),
  count: z
    .number()
    .int()
    .positive()
    .meta({ description: 'In how many searches without a result it was.' }),
}) satisfies z.ZodType<MissedWord>;

const draftRecord = {
  id: z.string().min(1).max(160).meta({ description: 'A random id.' }),
  revision: z.number().int().positive().meta({ description: 'How often it was saved.' }),
  createdAt: z.number().int().nonnegative().meta({ description: 'The moment it was begun.' }),
  changedAt: z.number().int().nonnegative().meta({ description: 'The moment of the last change.' }),
};
export const draftSchema = z.strictObject({
  ...draftRecord,
  guide: draftGuideSchema.meta({
    description:
      'The guide that is written. Words of the interface are in it; what was typed in a field is not.',
  }),
}) satisfies z.ZodType<StoredDraft>;
export const packDraftSchema = z.strictObject({
  ...draftRecord,
  id: draftRecord.id.refine(isPackDraft, 'the id of the draft of a pack'),
  pack: packPlanSchema.meta({
    description:
      'Of a pack, in place of a guide: its name, whom to ask, its values, and which drafts are in it.',
  }),
}) satisfies z.ZodType<StoredPackDraft>;

const publishedVersion = {
  draftId: z.string().min(1).max(160).meta({ description: 'The draft that it was made from.' }),
  version: version.meta({ description: 'Its version.' }),
  publishedAt: z.number().int().nonnegative().meta({ description: 'The moment.' }),
};
export const publishedSchema = z.strictObject({
  ...publishedVersion,
  guide: guideSchema.meta({ description: 'The guide as it was published.' }),
}) satisfies z.ZodType<PublishedGuide>;
export const publishedPackSchema = z.strictObject({
  ...publishedVersion,
  pack: z
    .strictObject({ manifest: packSchema, guides: z.array(guideSchema).max(1_000) })
    .meta({ description: 'Of a pack, in place of a guide: all of it as it was published.' }),
}) satisfies z.ZodType<PublishedPack>;

/** Told apart first, so that what is wrong is said of what it is meant to be. */
const packOr = <Pack extends z.ZodType, Guide extends z.ZodType>(pack: Pack, guide: Guide) =>
  z.unknown().transform((found, context): z.output<Pack> | z.output<Guide> => {
    const isPack = typeof found === 'object' && found !== null && 'pack' in found;
    const read = (isPack ? pack : guide).safeParse(found);
    if (read.success) return read.data;
    for (const { message, path } of read.error.issues) {
      context.addIssue({ code: 'custom', message, path: [...path] });
    }
    return z.NEVER;
  });

export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  kind: z.literal(BACKUP_KIND),
  exportedAt: z.iso.datetime(),
  runs: z.array(runSchema),
  events: z.array(progressEventSchema),
  settings: settingsSchema.partial(),
  packs: z.array(packBackupSchema).default([]),
  searches: z.array(missedWordSchema),
  drafts: z.array(packOr(packDraftSchema, draftSchema)).max(10_000),
  published: z.array(packOr(publishedPackSchema, publishedSchema)).max(100_000),
  pictures: assets.max(100_000).default([]),
  tallies: z.array(tallySchema).default([]),
  wordWeeks: z.array(wordWeekSchema).default([]),
  deliveries: z.array(deliverySchema).default([]),
  feedback: z.array(storedFeedbackSchema).default([]),
  repairs: z.array(repairMarkSchema).default([]),
});

export type Backup = z.output<typeof backupSchema>;
export type PackBackup = z.output<typeof packBackupSchema>;

/**
 * - `length`: larger than can be read; `found` and `expected` in millions of bytes
 * - `json`: not JSON, such as a file that was cut off
 * - `kind`: JSON, but no backup of Leidraad
 * - `newer`: of a format that this version does not know yet
 * - `field`: a backup, with something wrong in it
 */
export type BackupProblemCode = 'length' | 'json' | 'kind' | 'newer' | 'field';

/** For a person: which file, where in it, what was found there and what was expected. */
export interface BackupProblem {
  readonly code: BackupProblemCode;
  readonly file: string;
  /** A path such as `events[3].at`; empty for the file as a whole. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

export type ParsedBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problems: readonly BackupProblem[] };

/** As below, from the file itself, called `name`. */
export async function readBackup(file: Blob, name: string): Promise<ParsedBackup> {
  if (file.size <= BACKUP_BYTES) return parseBackup(await file.text(), name);
  const [found, expected] = [inMegabytes(file.size), inMegabytes(BACKUP_BYTES)];
  const problem = { code: 'length', file: name, where: '', found, expected } as const;
  return { ok: false, problems: [problem] };
}

/** Checks the text of a backup file. Tells all problems (the first 50), not the first. */
export function parseBackup(text: string, file: string): ParsedBackup {
  const fail = (
    code: BackupProblemCode,
    where: string,
    found: string,
    expected: string,
  ): ParsedBackup => ({
    ok: false,
    problems: [{ code, file, where, found, expected }],
  });
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    return fail('json', '', error instanceof Error ? error.message : '', 'JSON');
  }
  const kind = readField(found, 'kind');
  if (kind !== BACKUP_KIND) return fail('kind', 'kind', show(kind), show(BACKUP_KIND));
  const format = readField(found, 'format');
  if (typeof format === 'number' && format > BACKUP_FORMAT) {
    return fail('newer', 'format', show(format), show(BACKUP_FORMAT));
  }
  const parsed = backupSchema.safeParse(migrateBackup(found as object, format));
  if (parsed.success) return { ok: true, backup: parsed.data };
  const problems = parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => ({
    code: 'field' as const,
    file,
    where: showPath(issue.path),
    found: show(issue.path.reduce<unknown>(readField, found)),
    expected: issue.message,
  }));
  return { ok: false, problems };
}

function readField(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

/** Short enough for one line. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

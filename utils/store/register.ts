/**
 * The register: what is stored on a person's computer, what for, how long, who sees it, and whether it
 * leaves. docs/data-register.md is written from it by `npm run generate`. Its type makes it complete: a
 * store, a session key or a setting without an entry does not compile.
 */
import { z } from 'zod';
import type { StoredKind } from '../core/pages/view.ts';
import { progressEventSchema, runSchema } from '../core/progress/event-schema.ts';
import {
  draftSchema,
  missedWordSchema,
  packDraftSchema,
  publishedPackSchema,
  publishedSchema,
} from './backup-schema.ts';
import type { LeidraadSchema, StoreName } from './database-schema.ts';
import { deliverySchema, tallySchema, wordWeekSchema } from './insights-schema.ts';
import {
  assetStoredSchema,
  guideStoredSchema,
  packStoredSchema,
  snapshotStoredSchema,
} from './pack-schemas.ts';
import { repairMarkSchema, storedFeedbackSchema } from './feedback-schema.ts';
import type { SessionName } from './session-names.ts';

export interface RegisterEntry {
  /** In a few words. */
  readonly what: string;
  readonly purpose: string;
  readonly kept: string;
  /** Whether and how it leaves the computer, beside the download that the person makes. */
  readonly leaves: string;
}

export interface StoreEntry<Value> extends RegisterEntry {
  /** Its fields, each with a description. */
  readonly schema: z.ZodType<Value>;
  /** The row of the privacy page that it is counted in; null: it stands in the full text there, or is no part of it. */
  readonly row: StoredKind | null;
}

const UNTIL_ERASED = 'Until the person deletes it.';
const WITH_PACK = 'Until the pack is removed, or everything is deleted.';
const NEVER = 'No.';
const WITH_BROWSER = 'In memory only: until the browser is closed.';
const IN_REPORT =
  'As counts of a closed week, in a sealed report, where a collector is named and the person has said yes, or saves it as a file ([privacy](privacy.md)).';

export const STORES: { readonly [Name in StoreName]: StoreEntry<LeidraadSchema[Name]['value']> } = {
  runs: {
    what: 'Guides that the person began',
    purpose: 'To go on where the person stopped; to show what was finished.',
    kept: UNTIL_ERASED,
    leaves: NEVER,
    schema: runSchema,
    row: 'runs',
  },
  events: {
    what: 'What happened in a guide, line by line',
    purpose: 'To count. A step that was said to be wrong is one of these lines.',
    kept: 'At most 90 days; policy may shorten this (`retentionDays`).',
    leaves: `Not line by line. ${IN_REPORT}`,
    schema: progressEventSchema,
    row: 'events',
  },
  tallies: {
    what: 'Counts per guide and week',
    purpose: 'To see how a guide fares when the lines are gone.',
    kept: UNTIL_ERASED,
    leaves: IN_REPORT,
    schema: tallySchema,
    row: 'weeks',
  },
  searches: {
    what: 'Words of searches that found nothing',
    purpose: 'To know which guides are missing.',
    kept: `${UNTIL_ERASED} At most 1,000 words.`,
    leaves: NEVER,
    schema: missedWordSchema,
    row: 'searches',
  },
  wordWeeks: {
    what: 'The same per week, of words that ship with the product',
    purpose: 'To know which guides are missing in a team.',
    kept: UNTIL_ERASED,
    leaves: IN_REPORT,
    schema: wordWeekSchema,
    row: 'weeks',
  },
  deliveries: {
    what: 'Reports that wait or have left',
    purpose: 'So that each week leaves once.',
    kept: UNTIL_ERASED,
    leaves: IN_REPORT,
    schema: deliverySchema,
    row: 'deliveries',
  },
  marks: {
    what: 'Up to when the lines were deleted',
    purpose: 'So that a line that comes back with a download is not counted twice.',
    kept: UNTIL_ERASED,
    leaves: NEVER,
    schema: z.number().meta({ description: 'A moment, the start of a day.' }),
    row: null,
  },
  packs: {
    what: 'Packs, and what was filled in for them',
    purpose: 'To show the guides of the organisation’s own applications.',
    kept: WITH_PACK,
    leaves: NEVER,
    schema: packStoredSchema,
    row: 'packs',
  },
  guides: {
    what: 'The guides of the packs',
    purpose: 'To show them.',
    kept: WITH_PACK,
    leaves: NEVER,
    schema: guideStoredSchema,
    row: 'packs',
  },
  assets: {
    what: 'Pictures and files of the packs, and those of the author’s own guides (under the pack `own`)',
    purpose: 'To show them.',
    kept: `${WITH_PACK} Those of the author go with the last guide or published version that shows them.`,
    leaves: 'With the guide, when its author saves it as a file or publishes it.',
    schema: assetStoredSchema,
    row: 'packs',
  },
  snapshots: {
    what: 'Other versions of the packs',
    purpose: 'To go back to the version before, and to show what an update changes.',
    kept: WITH_PACK,
    leaves: NEVER,
    schema: snapshotStoredSchema,
    row: null,
  },
  drafts: {
    what: 'Guides that the person writes or records, and packs of them',
    purpose: 'To go on writing.',
    kept: 'Until the author deletes the draft, or everything.',
    leaves: 'When the author saves it as a file or publishes it.',
    schema: z.union([draftSchema, packDraftSchema]),
    row: 'drafts',
  },
  published: {
    what: 'Versions of them that the author gave to others',
    purpose: 'To compare versions.',
    kept: UNTIL_ERASED,
    leaves: 'When the author saves it as a file.',
    schema: z.union([publishedSchema, publishedPackSchema]),
    row: null,
  },
  feedback: {
    what: 'Files of what did not work, that the person saved or opened',
    purpose: 'So that each report is handed over once, and counts once in a repair list.',
    kept: 'Until the person empties the repair list, asks for all again, or deletes everything.',
    leaves: 'As the file that the person saves, line by line as they choose.',
    schema: storedFeedbackSchema,
    row: 'feedback',
  },
  repairs: {
    what: 'Steps that an author has repaired',
    purpose: 'To leave them out of the repair list until they are told of again.',
    kept: UNTIL_ERASED,
    leaves: NEVER,
    schema: repairMarkSchema,
    row: 'feedback',
  },
};

export const SETTINGS: RegisterEntry & { readonly rows: readonly StoredKind[] } = {
  what: 'Settings',
  purpose: 'So that Leidraad looks and behaves the way the person wants.',
  kept: UNTIL_ERASED,
  leaves: 'Only the team, in a sealed report.',
  rows: ['settings', 'published'],
};

export const SESSION: Readonly<Record<SessionName, RegisterEntry>> = {
  'tab.': {
    what: 'Which guide is on in which tab, and the address of the page of its step',
    purpose: 'To draw the guide again after a reload, and to lead back to its step.',
    kept: WITH_BROWSER,
    leaves: NEVER,
  },
  'offer.': {
    what: 'The guide that a link offered in a tab',
    purpose: 'To offer it after a sign-in that lies between.',
    kept: WITH_BROWSER,
    leaves: NEVER,
  },
  recording: {
    what: 'The recording that is on: tabs, the author’s actions on described elements, words that they have not allowed yet',
    purpose: 'To make steps of it.',
    kept: `${WITH_BROWSER} It goes when the recording ends.`,
    leaves: NEVER,
  },
  preview: {
    what: 'The draft that its author looks at on a page',
    purpose: 'To show it as learners will see it.',
    kept: `${WITH_BROWSER} It goes when the preview ends.`,
    leaves: NEVER,
  },
  pick: {
    what: 'What an author points at for a step',
    purpose: 'To put it into the draft.',
    kept: `${WITH_BROWSER} It goes when the studio has taken it.`,
    leaves: NEVER,
  },
  pinFailures: {
    what: 'Which packs of the organisation were tried and did not come, when and why',
    purpose: 'To tell the person, and to try again later.',
    kept: WITH_BROWSER,
    leaves: NEVER,
  },
};

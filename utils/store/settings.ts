/** The person's settings in `browser.storage.local`, one key per field: two writers lose nothing. */
import { z } from 'zod';
import { ageKey, type CollectorFile } from '../core/insights/collector-file.ts';
import type { Sending } from '../core/insights/collector.ts';
import { address } from '../core/insights/folder-address.ts';
import { teamName, week } from '../core/insights/report-schema.ts';
import type { OfferMemories } from '../core/offer/auto-offer.ts';
import { MAX_RECENT, type OpenedGuide } from '../core/pages/note-opened.ts';
import type { LauncherPlace, UiLanguage } from '../core/run/view.ts';
import type { StorageArea } from './area.ts';
import { toStoreError } from './store-error.ts';

export interface Settings {
  /** Null: the browser's language. */
  readonly language: UiLanguage | null;
  readonly launcher: LauncherPlace;
  /** The first page was opened. Stored as false: it is to be opened still. */
  readonly welcomed: boolean;
  /** The roles that the person chose; none means that everything is offered. */
  readonly roles: readonly string[];
  /** What is remembered of guides that were offered by a card, by guide. */
  readonly offers: OfferMemories;
  /** Texts and checklists that were opened last, the last one first. */
  readonly opened: readonly OpenedGuide[];
  /** Hosts on which nothing is to be offered by itself. */
  readonly quietSites: readonly string[];
  /** Packs that ship with the product and that the person removed. */
  readonly removedPacks: readonly string[];
  /** The collector that the person opened a file of; null: none. */
  readonly collector: CollectorFile | null;
  /** The team that the person chose from that file. */
  readonly team: string | null;
  /** What the person was asked about the collector there is; null: there was none yet. */
  readonly sending: Sending | null;
  /** The teams' weeks, by `nameTeamWeek`, that a collector has made an aggregate of here: never again. */
  readonly publishedWeeks: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  launcher: { x: 1, y: 1, collapsed: false },
  welcomed: false,
  roles: [],
  offers: {},
  opened: [],
  quietSites: [],
  removedPacks: [],
  collector: null,
  team: null,
  sending: null,
  publishedWeeks: [],
};

/**
 * Where counts may go is asked on each computer anew: a file that somebody made must not answer it.
 * Nor does it tell what was opened here.
 */
export const NOT_RESTORED: readonly (keyof Settings)[] = [
  'collector',
  'team',
  'sending',
  'removedPacks',
  'welcomed',
];

const fraction = z.number().min(0).max(1);

export const settingsSchema = z.strictObject({
  language: z
    .enum(['nl', 'de', 'en', 'fr'])
    .nullable()
    .meta({ description: 'The language that was chosen.' }),
  launcher: z
    .strictObject({ x: fraction, y: fraction, collapsed: z.boolean() })
    .meta({ description: 'Where the button was put on pages, and whether it is folded.' }),
  welcomed: z.boolean().meta({ description: 'The first page was opened.' }),
  roles: z
    .array(z.string().min(1).max(64))
    .max(50)
    .meta({ description: 'The roles that the person says are theirs, as guides name them.' }),
  offers: z
    .record(
      z.string().min(1).max(160),
      z.strictObject({
        times: z.number().int().nonnegative(),
        at: z.number().int().nonnegative(),
        never: z.boolean(),
        begun: z.literal(true).optional(),
      }),
    )
    .meta({
      description:
        'By guide: how often and when it was last offered by a card, whether the person wants no more of it, and whether a text or list that offers itself was opened.',
    }),
  opened: z
    .array(
      z.strictObject({
        guideId: z.string().min(1).max(160),
        at: z.number().int().nonnegative(),
      }),
    )
    .max(MAX_RECENT)
    .meta({ description: 'The texts and checklists that were opened last, and when.' }),
  quietSites: z
    .array(z.string().min(1).max(255))
    .max(200)
    .meta({ description: 'Sites on which nothing is to be offered by itself.' }),
  removedPacks: z
    .array(z.string().min(1).max(160))
    .max(50)
    .meta({ description: 'Packs that came with the product and that the person removed.' }),
  collector: z
    .strictObject({
      key: ageKey,
      destination: address.nullable(),
      teams: z.array(teamName).min(1).max(1_000),
    })
    .nullable()
    .meta({ description: 'The collector that the person opened a file of.' }),
  team: teamName.nullable().meta({ description: 'The team that the person chose from that file.' }),
  sending: z
    .strictObject({
      to: z.string().max(3_000),
      answer: z.enum(['yes', 'no']).nullable(),
      since: week,
    })
    .nullable()
    .meta({
      description:
        'For which collector and destination the person was asked, from which week on counts are for them, and the answer.',
    }),
  publishedWeeks: z.array(z.string().min(10).max(100)).max(100_000).meta({
    description: 'The weeks and teams that a collector has made figures of here: never again.',
  }),
}) satisfies z.ZodType<Settings>;

/** Some of the settings; a field that is absent or undefined is not meant. */
export type SettingsPatch = { readonly [Field in keyof Settings]?: Settings[Field] | undefined };

export interface SettingsStore {
  /** Never rejects: a field that cannot be read, or is broken, has its default. */
  load(): Promise<Settings>;
  /** What was stored and is sound, without defaults. Rejects with a StoreError. */
  loadStored(): Promise<SettingsPatch>;
  /** Stores these fields and leaves the others as they are. Rejects with a StoreError. */
  save(patch: SettingsPatch): Promise<void>;
}

const PREFIX = 'settings.';
const FIELDS = Object.keys(settingsSchema.shape) as (keyof Settings)[];

export function createSettings(area: StorageArea): SettingsStore {
  async function loadStored(): Promise<SettingsPatch> {
    try {
      const items = await area.get(FIELDS.map((field) => PREFIX + field));
      return Object.fromEntries(
        FIELDS.flatMap((field) => {
          const parsed = settingsSchema.shape[field].safeParse(items[PREFIX + field]);
          // A broken field stays where it is: a newer version may have written it.
          return parsed.success ? [[field, parsed.data]] : [];
        }),
      );
    } catch (error) {
      throw toStoreError(error);
    }
  }

  return {
    loadStored,
    async load() {
      const stored = await loadStored().catch(() => ({}));
      return { ...DEFAULT_SETTINGS, ...stored } as Settings;
    },
    async save(patch) {
      const items = FIELDS.flatMap((field) =>
        patch[field] === undefined ? [] : [[PREFIX + field, patch[field]]],
      );
      try {
        if (items.length > 0) await area.set(Object.fromEntries(items));
      } catch (error) {
        throw toStoreError(error);
      }
    },
  };
}

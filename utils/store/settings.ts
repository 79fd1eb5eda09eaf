/** The person's settings in `browser.storage.local`, one key per field: two writers lose nothing. */
import { z } from 'zod';
import type { OfferMemories } from '../core/offer/auto-offer.ts';
import type { LauncherPlace, UiLanguage } from '../core/run/view.ts';
import type { StorageArea } from './area.ts';
import { toStoreError } from './store-error.ts';

export interface Settings {
  /** Null: the browser's language. */
  readonly language: UiLanguage | null;
  readonly launcher: LauncherPlace;
  /** The first-run page was read. */
  readonly welcomed: boolean;
  /** The roles that the person chose; none means that everything is offered. */
  readonly roles: readonly string[];
  /** What is remembered of guides that were offered by a card, by guide. */
  readonly offers: OfferMemories;
  /** Hosts on which nothing is to be offered by itself. */
  readonly quietSites: readonly string[];
  /** The teams' weeks, by `nameTeamWeek`, that a collector has made an aggregate of here: never again. */
  readonly publishedWeeks: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  launcher: { x: 1, y: 1, collapsed: false },
  welcomed: false,
  roles: [],
  offers: {},
  quietSites: [],
  publishedWeeks: [],
};

const fraction = z.number().min(0).max(1);

export const settingsSchema = z.strictObject({
  language: z.enum(['nl', 'de', 'en', 'fr']).nullable(),
  launcher: z.strictObject({ x: fraction, y: fraction, collapsed: z.boolean() }),
  welcomed: z.boolean(),
  roles: z.array(z.string().min(1).max(64)).max(50),
  offers: z.record(
    z.string().min(1).max(160),
    z.strictObject({
      times: z.number().int().nonnegative(),
      at: z.number().int().nonnegative(),
      never: z.boolean(),
    }),
  ),
  quietSites: z.array(z.string().min(1).max(255)).max(200),
  publishedWeeks: z.array(z.string().min(10).max(100)).max(100_000),
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

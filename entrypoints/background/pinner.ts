/** The packs that policy names: fetched once for each hash, checked, installed. */
import { error, locateProblem, type Problem } from '../../utils/core/guide/problem.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import {
  downloadFolder,
  explainLoad,
  type LoadBytes,
} from '../../utils/core/pack-archive/download-folder.ts';
import { ARCHIVE_LIMITS } from '../../utils/core/pack-archive/limits.ts';
import { hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import { receiptOf } from '../../utils/core/pack-archive/receipt-of.ts';
import type { Policy } from '../../utils/core/policy/schema.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type { PackAddress } from '../../utils/store/database-schema.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { listSnapshots } from '../../utils/store/snapshots.ts';
import { createLoadBytes } from '../guides/load-bytes.ts';
import type { Contexts } from './contexts.ts';
import type { Installer } from './installer.ts';
import { isGranted } from './is-granted.ts';
import type { Stores } from './stores.ts';

type Pin = NonNullable<Policy['packs']>[number];

/** What became of the last attempt, by `nameOf`. */
export type PinFailures = Readonly<Record<string, PinFailure>>;
export interface PinFailure {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Sentences. None: it was begun, and has not ended, or the worker did before it. */
  readonly why: readonly string[];
}

export interface Pinner {
  /** Fetches what policy names and is not there. Call at a start and after a change. Never rejects. */
  sync(): Promise<void>;
  /** How each pack stands, by its address, in words. */
  describe(language: UiLanguage): Promise<ReadonlyMap<string, string>>;
}

/** A server that says no is not asked at each start of the worker. */
const PAUSE_MS = 3_600_000;

/**
 * The worker is ended thirty seconds after its last event or call of the browser's API, whatever it waits
 * for: each request is begun with such a call, and is given less.
 */
const loadBytes = createLoadBytes(25_000);

const nameOf = ({ url, sha256 }: Pin): string => `${sha256} ${url}`;

export function createPinner(stores: Stores, contexts: Contexts, installer: Installer): Pinner {
  const queue = createSerialQueue();

  async function listPins(): Promise<readonly Pin[]> {
    return (await stores.policy.load()).policy.packs ?? [];
  }

  /** Those that are installed, and those that wait for the end of a run. */
  async function listKept(): Promise<{ installed: Set<string>; waiting: Set<string> }> {
    const db = await stores.database();
    const name = ({ address }: { readonly address?: PackAddress | null | undefined }): string[] =>
      address?.sha256 === undefined ? [] : [nameOf({ url: address.url, sha256: address.sha256 })];
    const accepted = (await listSnapshots(db)).filter(({ isAccepted }) => isAccepted);
    return {
      installed: new Set((await listPacks(db)).flatMap(name)),
      waiting: new Set(accepted.flatMap(name)),
    };
  }

  /** `before`: what policy names earlier. `load`: one request. */
  async function fetchPin(
    pin: Pin,
    before: Pin[],
    language: UiLanguage,
    load: LoadBytes,
  ): Promise<readonly string[]> {
    const { url, sha256 } = pin;
    const say = (problems: readonly Problem[]) => problems.map((it) => formatProblem(it, language));
    if (!(await isGranted([hostPatternOf(url)]))) {
      const t = createTranslate(language, wordsIn(language));
      return [t('policy.packUnreachable', { host: new URL(url).host })];
    }
    const loaded = await load({ url, etag: null, maxBytes: ARCHIVE_LIMITS.bytes });
    if (loaded.is !== 'loaded') return say([explainLoad(url, loaded, ARCHIVE_LIMITS.bytes)]);
    const found = await hashBytes(loaded.bytes);
    if (found !== sha256) {
      const params = { found, expected: sha256, by: 'policy' };
      return say([locateProblem(error([], 'wrong-hash', params), url, new Map())]);
    }
    const pack = await downloadFolder(url, loaded.bytes, load);
    if (!pack.ok) return say(pack.problems);
    const address = { url, etag: null, sha256 };
    const reply = await installer.pin(receiptOf(pack.value), address, before);
    return reply.ok ? [] : reply.problems;
  }

  async function syncNow(): Promise<void> {
    // Also what waits and is no longer named is dropped here.
    await installer.settle();
    const pins = await listPins();
    if (pins.length === 0) return;
    const { installed, waiting } = await listKept();
    const failures = (await stores.pinFailures.load()) ?? {};
    const isDue = (pin: Pin): boolean => {
      const { at = -Infinity } = failures[nameOf(pin)] ?? {};
      const isHere = installed.has(nameOf(pin)) || waiting.has(nameOf(pin));
      return !isHere && Date.now() - at > PAUSE_MS;
    };
    const due = pins.filter(isDue);
    if (due.length === 0) return;
    const language = await contexts.language();
    const told = new Map(
      pins.flatMap((pin) => {
        const failure = failures[nameOf(pin)];
        return failure ? [[nameOf(pin), failure] as const] : [];
      }),
    );
    const save = (): Promise<void> => stores.pinFailures.save(Object.fromEntries(told));
    for (const pin of due) {
      const note = (why: readonly string[]): Promise<void> => {
        told.set(nameOf(pin), { at: Date.now(), why });
        return save();
      };
      // Noted beforehand: where it ends the worker, the next one begins with another.
      const load: LoadBytes = async (request) => {
        await note([]);
        return loadBytes(request);
      };
      const why = await fetchPin(pin, pins.slice(0, pins.indexOf(pin)), language, load);
      if (why.length > 0) await note(why);
      else {
        told.delete(nameOf(pin));
        await save();
      }
    }
    await installer.settle();
    tellPages('changed', { what: 'guides' });
  }

  return {
    sync: () =>
      queue(syncNow).catch((failure: unknown) => {
        console.error('[leidraad] packs of the organisation could not be installed', failure);
      }),
    async describe(language) {
      const pins = await listPins();
      if (pins.length === 0) return new Map();
      const t = createTranslate(language, wordsIn(language));
      const { installed, waiting } = await listKept();
      const failures = (await stores.pinFailures.load()) ?? {};
      const describe = (pin: Pin): string => {
        if (installed.has(nameOf(pin))) return t('policy.packInstalled');
        if (waiting.has(nameOf(pin))) return t('policy.packWaits');
        return failures[nameOf(pin)]?.why.join(' ') || t('policy.packFetched');
      };
      return new Map(pins.map((pin) => [pin.url, describe(pin)]));
    },
  };
}

/** Small, valid records for the storage tests. */
import { guideSchema, packSchema } from '../../utils/core/guide/schema.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { ProgressEvent, Run } from '../../utils/core/run/types.ts';
import type { InstalledPack } from '../../utils/store/packs.ts';

const PACK_ID = 'nl.voorbeeldstad.zaak';
const GUIDE_ID = 'nl.voorbeeldstad.zaak.besluit';

export const FINISHED = {
  version: '1.0.0',
  title: { nl: 'Besluit registreren' },
  language: 'nl',
  issuer: 'Voorbeeldstad',
  at: 4,
};

export function makeRun(fields: Partial<Run> = {}): Run {
  return {
    id: 'run-1',
    packId: PACK_ID,
    guideId: GUIDE_ID,
    guideVersion: '1.0.0',
    status: 'shown',
    stepId: 'openen',
    painted: true,
    missed: false,
    action: 'none',
    trail: [],
    done: [],
    skipped: [],
    pauseReason: null,
    offPath: null,
    turns: 1,
    startedAt: 1_000,
    updatedAt: 2_000,
    ...fields,
  };
}

export function makeEvent(fields: Partial<ProgressEvent> = {}): ProgressEvent {
  return {
    kind: 'step-seen',
    runId: 'run-1',
    packId: PACK_ID,
    guideId: GUIDE_ID,
    guideVersion: '1.0.0',
    stepId: 'openen',
    at: 2_000,
    ...fields,
  };
}

export function makeGuide(id: string, version = '1.0.0'): Guide {
  return guideSchema.parse({
    format: 1,
    kind: 'walkthrough',
    id,
    version,
    language: 'nl',
    title: { nl: 'Besluit registreren' },
    app: { id: 'zaak', match: ['https://zaak.voorbeeldstad.nl/*'] },
    steps: [{ id: 'openen', title: { nl: 'Open de zaak' } }],
  });
}

export function makePack(
  id: string,
  guideIds: readonly string[],
  fields: Partial<InstalledPack> = {},
): InstalledPack {
  return {
    manifest: packSchema.parse({
      format: 1,
      kind: 'pack',
      id,
      version: '1.0.0',
      title: { nl: 'Zaken' },
      issuer: 'Voorbeeldstad',
      languages: ['nl'],
      guides: ['first.json', ...guideIds.slice(1).map((_, index) => `guide-${index}.json`)],
    }),
    guides: guideIds.map((guideId) => makeGuide(guideId)),
    values: {},
    origin: 'file',
    installedAt: 5_000,
    ...fields,
  };
}

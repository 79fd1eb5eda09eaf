/** The register (docs/data-register.md) says what is stored: all of it, and nothing else. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listFields } from '../../guides/cli/data-register.ts';
import { createDelivery } from '../../utils/core/insights/delivery.ts';
import { STORE_NAMES } from '../../utils/store/database-schema.ts';
import { addDelivery } from '../../utils/store/deliveries.ts';
import { STORES } from '../../utils/store/register.ts';
import { countMissedWords } from '../../utils/store/searches.ts';
import { settingsSchema } from '../../utils/store/settings.ts';
import { stageUpdate } from '../../utils/store/snapshots.ts';
import { expireLog } from '../../utils/store/tallies.ts';
import { fillProfile, openProfile } from './profile.ts';
import { dumpDatabase } from './raw-database.ts';
import { makeGuide, makePack } from './samples.ts';

/** A word of the list that ships with the product. */
const LISTED = 'vergunning';
const page = readFileSync(join(import.meta.dirname, '../../docs/data-register.md'), 'utf8');

async function openFullProfile(): Promise<string> {
  const profile = await openProfile();
  const { db, name } = profile;
  await fillProfile(profile);
  await countMissedWords(db, [LISTED], 0);
  await stageUpdate(db, {
    manifest: makePack('nl.file', ['nl.file.a']).manifest,
    guides: [makeGuide('nl.file.a', '2.0.0')],
    assets: [],
    address: null,
    isAccepted: false,
  });
  const of = { destination: 'https://tellingen.voorbeeldstad.nl/', week: '2026-W20' };
  await addDelivery(db, createDelivery({ ...of, reportId: 'r', sealed: 'x', now: 1 }));
  await expireLog(db, 0, 90);
  db.close();
  return name;
}

test('every store, and every field of it, has words in the document', () => {
  expect(Object.keys(STORES).toSorted()).toEqual([...STORE_NAMES].toSorted());
  const schemas = { ...STORES, settings: { schema: settingsSchema } };
  for (const [name, { schema }] of Object.entries(schemas)) {
    const fields = listFields(schema);
    expect(fields, name).not.toEqual([]);
    for (const { name: field, description } of fields) {
      expect(description, `${name}.${field}`).toBeTruthy();
      expect(page, `${name}.${field}`).toContain(description);
    }
  }
});

test('what the stores hold has no field that the register lacks', async () => {
  const { stores } = await dumpDatabase(await openFullProfile());
  expect(Object.keys(stores).toSorted()).toEqual([...STORE_NAMES].toSorted());
  for (const name of STORE_NAMES) {
    const { records } = stores[name]!;
    expect(records.length, name).toBeGreaterThan(0);
    for (const { value } of records) {
      const parsed = (STORES[name].schema as z.ZodType).safeParse(value);
      expect(parsed.success ? '' : z.prettifyError(parsed.error), name).toBe('');
    }
  }
});

test('the check notices a field that is stored and not listed', () => {
  const { schema } = STORES.wordWeeks;
  const known = { week: '2026-W20', word: LISTED, count: 1 };
  expect(schema.safeParse(known).success).toBe(true);
  expect(schema.safeParse({ ...known, person: 'x' }).success).toBe(false);
});

/** What is stored of packs, field by field; it was checked when it was installed. */
import { z } from 'zod';
import { filePath, guideSchema, packSchema } from '../core/guide/schema.ts';
import { packAddressSchema, values } from './backup-schema.ts';
import type { PackSnapshot, StoredAsset, StoredGuide, StoredPack } from './database-schema.ts';

const id = z.string().min(1);
const pack = id.meta({ description: 'The pack that it belongs to.' });
const manifest = packSchema.meta({
  description: 'Name, version, issuer, languages and list of contents of the pack.',
});
const address = packAddressSchema.meta({
  description: 'Where it was fetched, and what the server calls that version.',
});
const base64 = z.string().meta({ description: 'The picture or file itself.' });
const path = filePath.meta({ description: 'Its place in the pack.' });

export const packStoredSchema = z.strictObject({
  id: id.meta({ description: 'The id of the pack.' }),
  manifest,
  values: values.meta({
    description:
      'What was filled in for the pack on this computer, such as the address of the application and of the help desk.',
  }),
  origin: z
    .enum(['bundled', 'file'])
    .meta({ description: 'It ships with Leidraad, or was installed.' }),
  address: address.optional(),
  installedAt: z.number().int().meta({ description: 'The moment it was installed.' }),
}) satisfies z.ZodType<StoredPack>;

export const guideStoredSchema = z.strictObject({
  packId: pack,
  guideId: id.meta({ description: 'The id of the guide.' }),
  position: z.number().int().meta({ description: 'Its place in the pack.' }),
  guide: guideSchema.meta({ description: 'The guide, as its author wrote it.' }),
}) satisfies z.ZodType<StoredGuide>;

export const assetStoredSchema = z.strictObject({
  packId: pack,
  path,
  base64,
}) satisfies z.ZodType<StoredAsset>;

export const snapshotStoredSchema = z.strictObject({
  packId: pack,
  role: z
    .enum(['previous', 'update'])
    .meta({ description: 'The version before, or one that waits for a yes.' }),
  manifest,
  guides: z.array(guideSchema).meta({ description: 'Its guides.' }),
  assets: z
    .array(z.strictObject({ path, base64 }))
    .meta({ description: 'Its pictures and other files.' }),
  address: address.nullable(),
  isAccepted: z.boolean().meta({ description: 'The person said yes to it.' }),
}) satisfies z.ZodType<PackSnapshot>;

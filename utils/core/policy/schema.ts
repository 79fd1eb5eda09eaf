/**
 * What an organisation may set by policy. A key can only take something away, choose between what the
 * person could choose, or name where something comes from: none starts a guide or records anybody.
 */
import { z } from 'zod';
import { localId } from '../guide/schema-words.ts';
import { ageKey } from '../insights/collector-file.ts';
import { address } from '../insights/folder-address.ts';
import { DEFAULT_K } from '../insights/protection.ts';
import { LONGEST_LOG_DAYS } from '../insights/retention.ts';

export const FEATURES = ['recording', 'studio', 'insights'] as const;
export type Feature = (typeof FEATURES)[number];

/**
 * A folder and no zip file: the hash of its `manifest.json` stands for every file, and the background,
 * which starts often, needs nothing to unpack. As `readAddress` lets it through.
 */
const packAddress = z
  .string()
  .max(2_000)
  .regex(
    /^(https:\/\/[\p{L}\p{N}._-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?\/([^\s?#\\]*\/)?manifest\.json$/iu,
    'pack-url',
  );

export const policySchema = z
  .strictObject({
    language: z.enum(['nl', 'de', 'en', 'fr']).meta({
      description: 'The language of Leidraad’s own words, in place of the person’s choice.',
    }),
    roles: z.array(localId).max(50).meta({
      description:
        'The person’s roles, as the `audience` of guides names them, in place of the person’s choice. An empty list: guides for every role are offered.',
    }),
    autoOffer: z.boolean().meta({
      description:
        '`false`: no guide is offered by a card by itself. They stay in the list, and links still offer. `true` is how it is without policy: what a person does not want any more stays away.',
    }),
    practice: z.boolean().meta({
      description:
        '`false`: guides are not offered for practice. `true` is how it is without policy.',
    }),
    disabled: z.array(z.enum(FEATURES)).max(FEATURES.length).meta({
      description:
        'What is turned off. `recording`: nobody can record a guide, and a recording that is under way ends; `studio`: nobody can edit guides, nor record them; `insights`: nobody can open figures of teams. Drafts that are there stay in the download.',
    }),
    packs: z
      .array(
        z.strictObject({
          url: packAddress.meta({
            description: 'The `manifest.json` of the folder in which the pack lies, over https.',
          }),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/, 'sha256')
            .meta({ description: 'The SHA-256 of that file, in small hexadecimal digits.' }),
        }),
      )
      .max(50)
      .meta({
        description:
          'Packs that are installed, and stay: the `manifest.json` of the folder in which each lies (`url`, over https, on a host that the build names) and the SHA-256 of that file (`sha256`, 64 characters 0-9 and a-f).',
      }),
    team: z.string().min(1).max(80).meta({
      description: 'The label of the team in counts. A team, never a person.',
    }),
    threshold: z.number().int().min(DEFAULT_K).max(1_000).meta({
      description:
        'How many people have to be behind each published number (k). Only more than the default.',
      default: DEFAULT_K,
    }),
    retentionDays: z.number().int().min(1).max(LONGEST_LOG_DAYS).meta({
      description:
        'For how many days steps are kept one by one; after that, only their counts of each week. Only fewer than the default.',
      default: LONGEST_LOG_DAYS,
    }),
    collectorKey: ageKey.meta({
      description:
        'The public key (age) of the collector that counts are sealed for. Without it no report is made.',
    }),
    collectorDestination: address.meta({
      description:
        'The folder, over https, that takes sealed reports by PUT. Each person is asked first; without it, and in Firefox, people save reports as files.',
    }),
  })
  .partial();

export type Policy = z.infer<typeof policySchema>;
export type PolicyKey = keyof Policy;

export const POLICY_KEYS = Object.keys(policySchema.shape) as PolicyKey[];

/** Whether whoever gets a pack can install it: a reader refuses what is too large. */
import type { PackSource } from '../guide/parse-files.ts';
import type { Guide } from '../guide/schema.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../pack-archive/limits.ts';
import { measureArchive } from '../pack-archive/measure-archive.ts';
import { filesOfPack, type PackBytes } from '../pack-archive/pack-files.ts';
import { pickWords } from '../run/localize.ts';
import type { CheckOptions } from './check-members.ts';

/** How many pictures are named. */
const NAMED = 5;

/** Sentences: how large it is, and the largest pictures. Empty where it is small enough. */
export async function checkSize(
  source: PackSource,
  pictures: PackBytes,
  { language, t }: Pick<CheckOptions, 'language' | 't'>,
  limits: Pick<ArchiveLimits, 'bytes' | 'totalBytes'> = ARCHIVE_LIMITS,
): Promise<string[]> {
  const size = await measureArchive(source.manifest, filesOfPack(source, pictures));
  const told: string[] = [];
  if (size.bytes > limits.bytes)
    told.push(t('packs.tooBig', inMegabytes(size.bytes, limits.bytes, language)));
  if (size.totalBytes > limits.totalBytes)
    told.push(t('packs.tooBigUnpacked', inMegabytes(size.totalBytes, limits.totalBytes, language)));
  if (told.length === 0) return [];
  const largest = [...pictures].toSorted(([, a], [, b]) => b.length - a.length).slice(0, NAMED);
  const lines = largest.flatMap(([path, bytes]) => {
    const shown = findStep(source.guides, path);
    if (!shown) return [];
    const { guide, number } = shown;
    const title = pickWords(guide.title, language, guide.language) || t('studio.untitled');
    const place = `${t('changes.guide', { title })}, ${t('changes.step', { number })}`;
    const found = Math.ceil(bytes.length / 1_000).toLocaleString(language);
    return [t('changes.at', { place, said: t('packs.largest', { found }) })];
  });
  return [...told, ...lines];
}

/** What is just above the most is told a tenth higher, and never as the most itself. */
function inMegabytes(bytes: number, most: number, language: string) {
  const found = (Math.ceil(bytes / 100_000) / 10).toLocaleString(language);
  return { found, max: most / 1_000_000 };
}

/** The first that shows it, counted from 1. */
function findStep(
  guides: readonly Guide[],
  path: string,
): { readonly guide: Guide; readonly number: number } | undefined {
  for (const guide of guides) {
    if (guide.kind !== 'walkthrough') continue;
    const index = guide.steps.findIndex(({ image }) => image?.asset === path);
    if (index >= 0) return { guide, number: index + 1 };
  }
  return undefined;
}

import type { Picture, PictureId } from './picture.ts';

/** Sentences of each: what a manager asks first. The others lead there, or tell the same of one guide. */
const TOLD: Readonly<Partial<Record<PictureId, number>>> = {
  adoption: 2,
  friction: 2,
  releases: 3,
  words: 1,
};

/** What the pictures say, in a few sentences; of changes the newest. */
export function tellInShort(pictures: readonly Picture[]): string[] {
  return pictures.flatMap(({ id, sentences }) => {
    const count = TOLD[id] ?? 0;
    if (count === 0) return [];
    if (id === 'releases') return sentences.slice(-count);
    return [sentences.slice(0, count).join(' ')];
  });
}

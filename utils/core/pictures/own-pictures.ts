/** The pictures of an author's own guides. Each is called by its content: the same one is kept once. */
import type { Guide, PackManifest } from '../guide/schema.ts';
import type { PictureType } from './inspect-picture.ts';

const OWN = /^assets\/([0-9a-f]{64})\.(?:webp|png)$/;

/** Its path in every pack that has it. */
export function namePicture(sha256: string, type: PictureType): string {
  return `assets/${sha256}.${type}`;
}

/** Null: it is no path that we give. */
export function hashOfPicture(path: string): string | null {
  return OWN.exec(path)?.[1] ?? null;
}

/** The paths of the pictures that its steps show, each once. */
export function listPictures(guide: Guide): string[] {
  if (guide.kind !== 'walkthrough') return [];
  return [...new Set(guide.steps.flatMap(({ image }) => (image ? [image.asset] : [])))];
}

/** The same guide with pictures of other names; one that is not in `names` keeps its own. */
export function renamePictures(guide: Guide, names: ReadonlyMap<string, string>): Guide {
  if (guide.kind !== 'walkthrough') return guide;
  const steps = guide.steps.map((step) =>
    step.image
      ? {
          ...step,
          image: { ...step.image, asset: names.get(step.image.asset) ?? step.image.asset },
        }
      : step,
  );
  return { ...guide, steps };
}

/** What the manifest says of those that the guides show, each once, as far as they are at hand. */
export function assetsOf(
  guides: readonly Guide[],
  atHand: Iterable<string>,
): PackManifest['assets'] {
  const there = new Set(atHand);
  return [...new Set(guides.flatMap(listPictures))].flatMap((path) => {
    const sha256 = hashOfPicture(path);
    return sha256 !== null && there.has(path) ? [{ path, sha256 }] : [];
  });
}

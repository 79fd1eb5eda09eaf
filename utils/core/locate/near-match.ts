/**
 * A name that probably is the one meant, though not in exactly these words: "Opslaan" became
 * "Besluit opslaan", or the reverse. Good enough to ask a person about, never to be sure of.
 */
import { foldText } from './words.ts';

/** Whether all words of the one are among the words of the other. Each may be written in any case. */
export function isNearName(wanted: string, name: string): boolean {
  const [some, all] = [listWords(wanted), listWords(name)].sort((a, b) => a.size - b.size);
  // A letter or a number alone says too little: "1" is in "Bijlage 1", but also a page of a list.
  const words = [...some!];
  return words.some((word) => /\p{L}{2}/u.test(word)) && words.every((word) => all!.has(word));
}

/** The place of the one name that is near one of the wanted ones. Null: none is, or several are. */
export function findNearName(wanted: readonly string[], names: readonly string[]): number | null {
  const near = names.flatMap((name, at) => (wanted.some((it) => isNearName(it, name)) ? [at] : []));
  return near.length === 1 ? near[0]! : null;
}

function listWords(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu));
}

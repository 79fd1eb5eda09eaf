/** From a text to the terms that it is found by. */
import { foldEachWay } from './fold.ts';

/** The first part of a compound has this many letters at least, and what follows it as many as `REST`. */
const FIRST = 3;
const REST = 4;

export function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/**
 * What a word may end in, if it is a compound: with these, `vergunning` finds
 * `omgevingsvergunning`. A dictionary would tell where the parts begin; every ending costs less.
 */
export function listEndings(word: string): string[] {
  return foldEachWay(word).flatMap((folded) =>
    Array.from({ length: Math.max(folded.length - FIRST - REST + 1, 0) }, (_, index) =>
      folded.slice(FIRST + index),
    ),
  );
}

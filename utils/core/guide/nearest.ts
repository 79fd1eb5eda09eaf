/**
 * The known word that was probably meant, or undefined where none is near. Distance: insertions,
 * deletions, replacements and swaps of neighbours (optimal string alignment); case is ignored.
 */
export function nearestWord(found: string, known: Iterable<string>): string | undefined {
  const word = found.toLowerCase();
  if (word.length > 60) return undefined;
  const limit = word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const distance = Math.abs(other.length - word.length) > limit ? least : measure(word, other);
    // All letters replaced is no likeness.
    if (distance < least && distance < Math.max(word.length, other.length)) {
      best = candidate;
      least = distance;
    }
  }
  return best ?? containing(word, known);
}

/** `typ` for `type`, `klikken-op-opslaan` for `opslaan`: too far by letters, yet plainly meant. */
function containing(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4) return undefined;
  const candidates = [...known].filter((candidate) => {
    const other = candidate.toLowerCase();
    return other.length >= 4 && (other.includes(word) || word.includes(other));
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function measure(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, replaced);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

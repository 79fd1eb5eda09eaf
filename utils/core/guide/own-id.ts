/** The ids of what is written in the studio, each drawn at random there. */
const MARK = 'own.';

export function makeOwnId(random: string): string {
  return MARK + random;
}

export function isOwnId(id: string): boolean {
  return id.startsWith(MARK);
}

/** Which methods a run asks: sets that judge may be looked at before our own methods run on them. */

/** How the names of our own methods begin. */
const OURS = 'Leidraad, ';

/** `all`, `peers`, or the name of one method. */
export function chooseMethods(option: string): (method: string) => boolean {
  if (option === 'all') return () => true;
  if (option === 'peers') return (method) => !method.startsWith(OURS);
  return (method) => method === option;
}

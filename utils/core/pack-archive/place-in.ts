/** Where a file of an archive is said to be. */
export function placeIn(archive: string, path: string): string {
  return `${archive}/${path}`;
}

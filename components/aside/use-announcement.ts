import { useEffect, useState } from 'preact/hooks';

/**
 * The text of a polite live region. It changes after the drawing, since a region that is born with
 * its words is not read, and it keeps the last phrase while there is none, so that nothing is read
 * twice.
 */
export function useAnnouncement(phrase: string | null): string {
  const [said, say] = useState('');
  useEffect(() => {
    if (phrase !== null) say(phrase);
  }, [phrase]);
  return said;
}

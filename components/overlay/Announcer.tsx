import { useAnnouncement } from './announce.ts';

export interface AnnouncerProps {
  /** Null: nothing new. */
  readonly phrase: string | null;
  readonly language: string | undefined;
}

/** The live region: a component of its own, so that saying something draws nothing else anew. */
export function Announcer({ phrase, language }: AnnouncerProps) {
  return (
    <div class="hidden" role="status" lang={language}>
      {useAnnouncement(phrase)}
    </div>
  );
}

/** What the author's panel is told of a recording. */
import { nameHost } from '../match/name-host.ts';
import { pickWords } from '../run/localize.ts';
import { plainWords, roomFor } from './notes.ts';
import { listUndecided, type Recorded } from './recording.ts';
import type { RecordingView } from './view.ts';

/** `picking`: the step whose place is being shown on the page. */
export function presentRecording(
  { guide, recording }: Recorded,
  picking: string | null,
): RecordingView {
  const { draftId, language, origin, isPaused, isMissed, asideIds, after, home, added } = recording;
  return {
    draftId,
    language,
    host: nameHost(origin),
    isPaused,
    isMissed,
    hasAside: asideIds.length > 0,
    steps: guide.steps.map((step) => ({
      stepId: step.id,
      title: pickWords(step.title, language, guide.language),
      notes: plainWords(step, language),
      room: roomFor(step, language),
    })),
    undecided: listUndecided(recording),
    after,
    canUndo: added.length > 0,
    picking,
    home,
  };
}

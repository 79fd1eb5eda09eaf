import type { StepMark } from '../../utils/core/run/view.ts';

/** More beads than this cannot be told apart: then the thread shows the share that is done. */
const MOST_BEADS = 16;

/** Progress as a thread with one bead per step. Decoration: the words beside it say the same. */
export function Thread({ marks }: { marks: readonly StepMark[] }) {
  if (marks.length > MOST_BEADS) {
    const behind = marks.filter((mark) => mark === 'done' || mark === 'skipped').length;
    return (
      <span class="thread thread-plain" aria-hidden="true">
        <span class="knot done" style={{ flexGrow: behind }} />
        <span class="knot current" style={{ flexGrow: marks.length - behind }} />
      </span>
    );
  }
  return (
    <span class="thread" aria-hidden="true">
      {marks.map((mark, index) => (
        <span key={index} class={`knot ${mark}`} />
      ))}
    </span>
  );
}

/** When a bubble stands, told from what every frame showed. */

/** What one painted frame showed of the bubble with the step's words; null: nothing of it. */
export interface Look {
  /** In milliseconds, just after the frame was painted. */
  readonly at: number;
  readonly shown: { readonly box: string; readonly opacity: number } | null;
}

export interface Settling {
  /** The first frame in which anything of it can be seen. */
  readonly painted: number;
  /** The first frame from which on its box and its opacity stay as they are, in two frames at least. */
  readonly settled: number;
}

/** Both in milliseconds since `from`; NaN where it did not come to that within the frames. */
export function readSettling(looks: readonly Look[], from: number): Settling {
  const since = (look: Look | undefined): number => (look ? look.at - from : Number.NaN);
  const last = looks.at(-1)?.shown;
  const firstFinal = looks.findLastIndex((look) => !isAlike(look, looks.at(-1)!)) + 1;
  return {
    painted: since(looks.find(({ shown }) => shown !== null && shown.opacity > 0)),
    settled:
      last && last.opacity > 0 && firstFinal < looks.length - 1
        ? since(looks[firstFinal])
        : Number.NaN,
  };
}

/** Whether the last so many frames all showed the same of it. */
export function hasStood(looks: readonly Look[], frames: number): boolean {
  const last = looks.at(-1);
  if (!last?.shown || last.shown.opacity === 0 || looks.length < frames) return false;
  return looks.slice(-frames).every((look) => isAlike(look, last));
}

function isAlike({ shown: one }: Look, { shown: other }: Look): boolean {
  return one?.box === other?.box && one?.opacity === other?.opacity;
}

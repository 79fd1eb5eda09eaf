/** The finder: injected by the background where a guide runs or tips are, and used by the scripts beside it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followTarget } from '../../utils/dom/follow-target.ts';
import { handOver } from '../../utils/dom/hand-over.ts';
import { listenEverywhere } from '../../utils/dom/listen-everywhere.ts';
import { createStepPlayer } from '../../utils/dom/step-player.ts';
import { createTargetFinder } from '../../utils/dom/target-finder.ts';
import { readLocatedStates } from '../../utils/dom/target-handle.ts';
import { watchLocated } from '../../utils/dom/watch-located.ts';

export default defineUnlistedScript(() =>
  handOver({
    createStepPlayer,
    createTargetFinder,
    watchLocated,
    followTarget,
    readLocatedStates,
    listenEverywhere,
  }),
);

/** The finder: injected by the background where a guide runs, and used by the overlay beside it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../utils/dom/hand-over.ts';
import { createStepPlayer } from '../../utils/dom/step-player.ts';

export default defineUnlistedScript(() => handOver(createStepPlayer));

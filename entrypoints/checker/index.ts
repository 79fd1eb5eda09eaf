/** The checker: injected beside the finder where an author asks whether a guide's targets are on the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkTargets } from '../../utils/dom/check-targets.ts';
import { offerChecker, takeTools } from '../../utils/dom/hand-over.ts';

export default defineUnlistedScript(() => {
  const tools = takeTools();
  if (tools) offerChecker((targets) => checkTargets(targets, tools));
});

import type { Messages } from './en.ts';
import { forms } from './de/forms.ts';
import { insights } from './de/insights.ts';
import { onPage } from './de/on-page.ts';
import { packs } from './de/packs.ts';
import { pages } from './de/pages.ts';
import { panel } from './de/panel.ts';
import { policy } from './de/policy.ts';
import { privacy } from './de/privacy.ts';
import { reports } from './de/reports.ts';
import { studio } from './de/studio.ts';
import { versions } from './de/versions.ts';

export const de: Messages = {
  ...onPage,
  ...panel,
  ...pages,
  ...versions,
  ...privacy,
  ...policy,
  ...reports,
  ...packs,
  ...studio,
  ...forms,
  ...insights,
};

import type { Messages } from './en.ts';
import { forms } from './fr/forms.ts';
import { insights } from './fr/insights.ts';
import { onPage } from './fr/on-page.ts';
import { packs } from './fr/packs.ts';
import { pages } from './fr/pages.ts';
import { panel } from './fr/panel.ts';
import { policy } from './fr/policy.ts';
import { privacy } from './fr/privacy.ts';
import { reports } from './fr/reports.ts';
import { studio } from './fr/studio.ts';
import { versions } from './fr/versions.ts';

export const fr: Messages = {
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

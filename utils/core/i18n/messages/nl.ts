import type { Messages } from './en.ts';
import { forms } from './nl/forms.ts';
import { insights } from './nl/insights.ts';
import { onPage } from './nl/on-page.ts';
import { packs } from './nl/packs.ts';
import { pages } from './nl/pages.ts';
import { panel } from './nl/panel.ts';
import { policy } from './nl/policy.ts';
import { privacy } from './nl/privacy.ts';
import { reports } from './nl/reports.ts';
import { studio } from './nl/studio.ts';
import { versions } from './nl/versions.ts';

export const nl: Messages = {
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

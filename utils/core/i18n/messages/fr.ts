import type { Messages } from './en.ts';
import { forms } from './fr/forms.ts';
import { insights } from './fr/insights.ts';
import { onPage } from './fr/on-page.ts';
import { pages } from './fr/pages.ts';
import { panel } from './fr/panel.ts';
import { reports } from './fr/reports.ts';
import { studio } from './fr/studio.ts';

export const fr: Messages = {
  ...onPage,
  ...panel,
  ...pages,
  ...reports,
  ...studio,
  ...forms,
  ...insights,
};

import type { Messages } from './en.ts';
import { forms } from './nl/forms.ts';
import { insights } from './nl/insights.ts';
import { onPage } from './nl/on-page.ts';
import { pages } from './nl/pages.ts';
import { panel } from './nl/panel.ts';
import { reports } from './nl/reports.ts';
import { studio } from './nl/studio.ts';

export const nl: Messages = {
  ...onPage,
  ...panel,
  ...pages,
  ...reports,
  ...studio,
  ...forms,
  ...insights,
};

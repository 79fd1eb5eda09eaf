import type { Messages } from './en.ts';
import { forms } from './de/forms.ts';
import { insights } from './de/insights.ts';
import { onPage } from './de/on-page.ts';
import { pages } from './de/pages.ts';
import { panel } from './de/panel.ts';
import { reports } from './de/reports.ts';
import { studio } from './de/studio.ts';

export const de: Messages = {
  ...onPage,
  ...panel,
  ...pages,
  ...reports,
  ...studio,
  ...forms,
  ...insights,
};

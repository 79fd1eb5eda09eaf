/** The applications that are not ours, by the name that the command line takes. */
import { ACTUAL } from './actual/actual.ts';
import { GOVUK } from './govuk/govuk.ts';
import { REQUEST_TRACKER } from './request-tracker/request-tracker.ts';
import type { Application } from './support/application.ts';

export const APPLICATIONS: Readonly<Record<string, Application>> = {
  actual: ACTUAL,
  govuk: GOVUK,
  'request-tracker': REQUEST_TRACKER,
};

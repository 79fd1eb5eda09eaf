import { forms } from './en/forms.ts';
import { insights } from './en/insights.ts';
import { onPage } from './en/on-page.ts';
import { packs } from './en/packs.ts';
import { pages } from './en/pages.ts';
import { panel } from './en/panel.ts';
import { policy } from './en/policy.ts';
import { privacy } from './en/privacy.ts';
import { reports } from './en/reports.ts';
import { studio } from './en/studio.ts';
import { versions } from './en/versions.ts';

/**
 * The English words; their keys are the list that the other languages must match.
 * `{name}` is filled in. `one||other` are the two plural forms, chosen by `{count}`.
 */
export const en = {
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
} as const;

export type MessageKey = keyof typeof en;
/** A language has every key of English and no other. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** An empty walkthrough, for a recording to fill. */
import { makeOwnId } from '../guide/own-id.ts';
import type { Walkthrough } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';

export interface DraftStart {
  /** Letters, digits and hyphens: the last part of the guide's id. */
  readonly id: string;
  readonly language: UiLanguage;
  readonly title: string;
  /** Such as `https://zaken.voorbeeldstad.nl`. */
  readonly origin: string;
}

export function startDraft({ id, language, title, origin }: DraftStart): Walkthrough {
  const [scheme, host] = origin.split('://') as [string, string];
  return {
    format: 1,
    kind: 'walkthrough',
    id: makeOwnId(id),
    version: '0.1.0',
    language,
    title: { [language]: title },
    app: { id: 'application', match: [`${scheme}://{{host}}/*`], frames: [] },
    variables: { host: { type: 'host', required: true, default: host } },
    start: { offer: 'launcher', frequency: 'always', priority: 50 },
    targets: {},
    steps: [],
  };
}

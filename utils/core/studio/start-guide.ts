/** A new guide of any kind, for its author to fill; and a second one like another. */
import { listPlaceholders } from '../guide/variables.ts';
import { LIMITS } from '../guide/limits.ts';
import { makeOwnId } from '../guide/own-id.ts';
import type { Guide } from '../guide/schema.ts';

export type GuideKind = Guide['kind'];

/** In the order of the list. */
export const GUIDE_KINDS = [
  'walkthrough',
  'checklist',
  'tips',
  'announcement',
  'article',
] as const satisfies readonly GuideKind[];

/** Whoever stores it gives it an id of its own. */
const NO_ID = makeOwnId('new');
const FIRST_VERSION = '0.1.0';

export interface GuideStart {
  readonly kind: GuideKind;
  readonly language: string;
  readonly title: string;
  /** Words to begin with, where the kind cannot be without. */
  readonly body: string;
  /** A guide for the same application. */
  readonly like: Pick<Guide, 'app' | 'variables'>;
}

export function startGuide({ kind, language, title, body, like }: GuideStart): Guide {
  const used = new Set([...like.app.match, ...like.app.frames].flatMap(listPlaceholders));
  const variables = Object.entries(like.variables).filter(([name]) => used.has(name));
  const { name: _words, ...app } = like.app;
  const common = {
    format: 1 as const,
    id: NO_ID,
    version: FIRST_VERSION,
    language,
    title: { [language]: title },
    app,
    // What it is called may be there in other languages only.
    variables: Object.fromEntries(variables.map(([id, { label: _label, ...rest }]) => [id, rest])),
    start: { offer: 'launcher' as const, frequency: 'always' as const, priority: 50 },
    targets: {},
  };
  switch (kind) {
    case 'walkthrough':
      return { ...common, kind, steps: [] };
    case 'checklist':
      return { ...common, kind, order: 'free', items: [] };
    case 'tips':
      return { ...common, kind, tips: [] };
    case 'announcement':
      return { ...common, kind, show: 'banner', until: 'once', body: { [language]: body } };
    case 'article':
      return { ...common, kind, body: { [language]: body } };
  }
}

/** A copy to go on with: as a guide of its own, with a first version of its own. */
export function duplicateGuide(guide: Guide): Guide {
  const mark = ' (2)';
  const title = Object.fromEntries(
    Object.entries(guide.title).map(([language, words]) => [
      language,
      words.slice(0, LIMITS.title - mark.length) + mark,
    ]),
  );
  return { ...guide, id: NO_ID, version: FIRST_VERSION, title };
}

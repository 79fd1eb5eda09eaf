/** Two versions of one guide, step by step. */
import { asGroup, listKeys, type Raw } from '../guide/raw.ts';
import type { Guide, Localized } from '../guide/schema.ts';
import { isSame } from '../studio/is-same.ts';
import type { Change, ChangeKind, GuidePlace, PartPlace } from './change.ts';
import {
  changeOf,
  changesOfWords,
  diffPart,
  isDescribedAnew,
  type LocalChange,
} from './diff-part.ts';
import { diffVariables } from './diff-variables.ts';
import { findMoved } from './moved.ts';

const KIND_OF_FIELD: Readonly<Record<string, ChangeKind>> = {
  kind: 'kind',
  app: 'addresses',
  apps: 'addresses',
  start: 'offer',
  audience: 'offer',
  from: 'offer',
  to: 'offer',
  keywords: 'about',
  minutes: 'about',
  owner: 'about',
  verified: 'about',
  reviewBy: 'about',
  basis: 'about',
};
const WORDS: readonly string[] = ['title', 'goal', 'body'];
/** Told by their parts, or no matter of what the guide says. */
const APART: readonly string[] = [
  'steps',
  'items',
  'tips',
  'targets',
  'variables',
  'version',
  'format',
  '$schema',
];

type Part = Raw & { readonly id: string; readonly title?: Localized | undefined };

/** The guide's own changes first, then those of its steps in their order. Empty: they say the same. */
export function diffGuides(before: Guide, after: Guide): Change[] {
  const guide = placeOf(after);
  const own = diffOwn(before, after).map((change) => ({ ...change, guide, part: null }));
  const [was, is] = [listParts(before), listParts(after)];
  const isKept = before.kind === after.kind;
  const targets = { before: before.targets, after: after.targets };
  const ids = (parts: readonly Part[]): string[] => parts.map(({ id }) => id);
  const moved = findMoved(ids(was), ids(is));
  const present = is.flatMap((part, index): Change[] => {
    const old = was.find(({ id }) => id === part.id);
    const at = { guide, part: partOf(after, part, index) };
    if (!old || !isKept) return [{ ...changeOf('added'), ...at }];
    const changes = [
      ...(moved.has(part.id) ? [changeOf('moved')] : []),
      ...diffPart(old, part, targets),
    ];
    return changes.map((change) => ({ ...change, ...at }));
  });
  const gone = was.flatMap((part, index): Change[] =>
    isKept && ids(is).includes(part.id)
      ? []
      : [{ ...changeOf('removed'), guide, part: partOf(before, part, index) }],
  );
  return [...own, ...gone, ...present];
}

export function placeOf({ id, title, language }: Guide): GuidePlace {
  return { id, title, language };
}

function diffOwn(before: Guide, after: Guide): LocalChange[] {
  const [was, is] = [before as Raw, after as Raw];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return [
    ...diffLanguages(listKeys(before.title), listKeys(after.title)),
    ...fields
      .filter((field) => !APART.includes(field) && !isSame(was[field], is[field]))
      .flatMap((field) => {
        if (WORDS.includes(field)) return changesOfWords(field, was[field], is[field]);
        const kind = KIND_OF_FIELD[field] ?? 'other';
        return [changeOf(kind, kind === 'other' ? field : '')];
      }),
    ...diffVariables(before.variables, after.variables),
    ...diffLooseTargets(before, after),
  ];
}

export function diffLanguages(before: readonly string[], after: readonly string[]): LocalChange[] {
  return [
    ...before.filter((it) => !after.includes(it)).map((it) => changeOf('languageRemoved', it)),
    ...after.filter((it) => !before.includes(it)).map((it) => changeOf('languageAdded', it)),
  ];
}

/** Targets that no step of both versions points at: conditions ask about them, or nobody does. */
function diffLooseTargets(before: Guide, after: Guide): LocalChange[] {
  const pointed = listParts(after).map(({ target }) => target);
  const ids = [...new Set([...Object.keys(before.targets), ...Object.keys(after.targets)])];
  return ids
    .filter((id) => !pointed.includes(id) && isDescribedAnew(id, before.targets, after.targets))
    .map((id) => changeOf('other', `targets.${id}`));
}

function listParts(guide: Guide): readonly Part[] {
  if (guide.kind === 'walkthrough') return guide.steps;
  if (guide.kind === 'checklist') return guide.items;
  return guide.kind === 'tips' ? guide.tips : [];
}

function partOf({ kind }: Guide, { title }: Part, index: number): PartPlace {
  const kinds = { walkthrough: 'step', checklist: 'item', tips: 'tip' } as const;
  const words = asGroup(title) ? title : undefined;
  return { kind: kinds[kind as keyof typeof kinds], number: index + 1, title: words };
}

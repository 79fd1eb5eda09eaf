/** What could be written in the place of evidence that only nearly fits: a proposal for people. */
import { LIMITS } from '../../utils/core/guide/limits.ts';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import { formatPath } from '../../utils/core/guide/problem.ts';
import { scanJson } from '../../utils/core/guide/scan-json.ts';
import type { Guide, Target } from '../../utils/core/guide/schema.ts';
import type { Evidence } from '../../utils/core/locate/evidence.ts';
import { foldText } from '../../utils/core/locate/words.ts';
import type { Told } from './page/api.ts';
import { writePatch, type Replacement } from './write-patch.ts';

/** A guide's file as it was read. */
export interface GuideFile {
  /** As a patch names it. */
  readonly path: string;
  readonly text: string;
}

export interface Repairs {
  /** Whether anything can be proposed for the target. */
  propose(target: string, told: Told): boolean;
  /** How many targets anything is proposed for. */
  readonly count: number;
  /** A unified diff against the file; empty where nothing is proposed. */
  toPatch(): string;
}

export function collectRepairs(guide: Guide, { path, text }: GuideFile): Repairs {
  const { spans } = scanJson(text, LIMITS.depth);
  const replacements = new Map<string, Replacement>();
  return {
    propose(target, told) {
      const change = findChange(guide.targets[target]!, told);
      const span = change && spans.get(formatPath(['targets', target, ...change.at]));
      if (!change || !span) return false;
      const by = indent(JSON.stringify(change.value, null, 2), text, span[0]);
      const repaired = text.slice(0, span[0]) + by + text.slice(span[1]);
      // Such as a name that is too long: nothing that a guide may hold.
      if (!parseGuide(repaired, path).ok) return false;
      replacements.set(target, { span, by });
      return true;
    },
    get count() {
      return replacements.size;
    },
    toPatch: () => writePatch(path, text, [...replacements.values()]),
  };
}

interface Change {
  readonly at: readonly string[];
  readonly value: unknown;
}

/** Of what was recorded all is new; of what an author wrote only the name in the page's language. */
function findChange(target: Target, { evidence, name, language }: Told): Change | null {
  if (target.recorded) return { at: ['recorded'], value: keepOthers(target.recorded, evidence) };
  const main = language.split('-')[0]!;
  const code = Object.keys(target.name ?? {}).find((it) => it.split('-')[0] === main);
  const isOther = code !== undefined && foldText(name) !== foldText(target.name![code]!);
  return isOther && name !== '' ? { at: ['name', code], value: name } : null;
}

/** Its words in other languages nobody has seen; its frame is named as its author did, host and all. */
function keepOthers({ frame, wordings }: Evidence, now: Evidence): Evidence {
  return {
    ...now,
    ...(now.frame !== undefined && { frame: frame ?? now.frame }),
    ...(wordings !== undefined && { wordings }),
  };
}

function indent(written: string, text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at) + 1);
  return written.replaceAll('\n', `\n${/^[ \t]*/.exec(line)![0]}`);
}

/** Whether a pack can go out: each of its guides, and all of them together. */
import { checkPack } from '../guide/check-pack.ts';
import { parsePack } from '../guide/parse.ts';
import type { PackSource } from '../guide/parse-files.ts';
import { locateProblem, type Problem } from '../guide/problem.ts';
import { formatProblem } from '../guide/problem-words.ts';
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { readDraft } from '../record/read-draft.ts';
import { pickWords } from '../run/localize.ts';
import type { UiLanguage } from '../run/view.ts';
import { partsOf } from '../studio/edit-parts.ts';
import { readProblem } from '../studio/read-problem.ts';
import { findPersonalIn } from './find-personal-in.ts';

/** What is to be mended in one guide; of the pack itself: without one. */
export interface MemberChecks {
  readonly draftId: string | null;
  readonly title: string;
  /** Sentences as `readProblem` takes them apart. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

export interface CheckOptions {
  readonly language: UiLanguage;
  readonly t: Translate;
  /** See `checkUpkeep`. */
  readonly today: string;
  /** The paths of the pictures that are stored; absent: none. */
  readonly pictures?: readonly string[];
}

/** One guide by itself. `siblings`: see `readDraft`. */
export function checkMember(
  draftId: string,
  guide: Guide,
  siblings: readonly string[],
  { language, t, today, pictures }: CheckOptions,
): MemberChecks {
  const title = nameGuide(guide, language, t);
  const read = readDraft(JSON.stringify(guide, null, 2), language, {
    pictures: pictures ?? [],
    today,
    siblings,
  });
  if (read.ok || read.why !== 'personal')
    return { draftId, title, problems: read.problems, warnings: read.ok ? read.warnings : [] };
  const problems = findPersonalIn(guide).map(({ part, found }) => {
    const at = part === null ? '' : `${nameParts(guide)}[${part}]: `;
    return `${at}${t('studio.personalHere', { found: found.join(', ') })}`;
  });
  return { draftId, title, problems, warnings: [] };
}

/** The pack as a whole, as far as its guides do not say it themselves. `draftIds`: of its guides. */
export function checkTogether(
  { manifest, guides }: PackSource,
  draftIds: readonly string[],
  { language, t }: CheckOptions,
): MemberChecks[] {
  const packTitle = pickWords(manifest.title, language, Object.keys(manifest.title)[0]!);
  const plain = explainPlainly({ manifest, guides }, t);
  if (plain !== null) return [{ draftId: null, title: packTitle, problems: [plain], warnings: [] }];
  const own = parsePack(JSON.stringify(manifest), 'JSON');
  const files = manifest.guides.map((file, index) => ({ file, guide: guides[index]! }));
  const joint = own.ok
    ? checkPack(own.value, files, manifest.guides).filter(
        ({ finding }) => finding.key !== 'guide-elsewhere' && finding.key !== 'unknown-asset',
      )
    : [];
  const place = (draftId: string | null, title: string, problems: readonly Problem[]) => {
    const of = (kind: Problem['severity']) =>
      problems
        .filter(({ severity }) => severity === kind)
        .map((problem) => formatProblem({ ...problem, line: null }, language));
    return { draftId, title, problems: of('error'), warnings: of('warning') };
  };
  const at = (file: string | null): Problem[] =>
    joint
      .filter((found) => found.file === file)
      .map(({ finding }) => locateProblem(finding, 'JSON', new Map()));
  const told = [...(own.ok ? own.warnings : own.problems), ...at(null)];
  return [
    place(null, packTitle, told),
    ...files.map(({ file, guide }, index) =>
      place(draftIds[index]!, nameGuide(guide, language, t), at(file)),
    ),
  ].filter(({ problems, warnings }) => problems.length + warnings.length > 0);
}

/** What an author cannot read from the fields of a manifest, which is made for them. */
function explainPlainly({ manifest, guides }: PackSource, t: Translate): string | null {
  if (guides.length === 0) return t('packs.none');
  if (manifest.languages.length === 0) return t('packs.noLanguage');
  return manifest.issuer.trim() === '' ? t('packs.needIssuer') : null;
}

/** Of each guide once, in the order in which they first come. */
export function joinChecks(checks: readonly MemberChecks[]): MemberChecks[] {
  return [...Map.groupBy(checks, ({ draftId }) => draftId).values()]
    .map((of) => ({
      ...of[0]!,
      problems: of.flatMap(({ problems }) => problems),
      warnings: of.flatMap(({ warnings }) => warnings),
    }))
    .filter(({ problems, warnings }) => problems.length + warnings.length > 0);
}

/** As sentences for who does not see the guides beside them. */
export function phraseChecks(checks: readonly MemberChecks[], t: Translate): string[] {
  return checks.flatMap(({ title, problems }) =>
    problems.map((problem) => {
      const { text, step } = readProblem(problem);
      const guide = t('changes.guide', { title });
      const place = step === null ? guide : `${guide}, ${t('changes.step', { number: step + 1 })}`;
      return t('changes.at', { place, said: text });
    }),
  );
}

function nameGuide(guide: Guide, language: UiLanguage, t: Translate): string {
  return pickWords(guide.title, language, guide.language) || t('studio.untitled');
}

/** The field in which its parts stand. */
function nameParts(guide: Guide): string {
  const lists = { walkthrough: 'steps', checklist: 'items', tips: 'tips' } as const;
  return partsOf(guide) ? lists[guide.kind as keyof typeof lists] : '';
}

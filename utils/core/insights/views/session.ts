/** The figures that are open, and what is asked of them. Kept in memory, and nowhere else. */
import { readAggregate, type FiguresKind } from '../read-aggregate.ts';
import type { DocumentFault } from '../read-document.ts';
import { viewAdoption } from './adoption.ts';
import { viewAnswers } from './answers.ts';
import { viewFriction } from './friction.ts';
import { viewFunnel } from './funnel.ts';
import { mergeAggregates, type Merged, type NamedAggregate, type Repeated } from './merge.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './plan-schema.ts';
import type { GuideRef, InsightsView, Query } from './query.ts';
import { viewReach } from './reach.ts';
import { listMarks, viewRelease } from './releases.ts';
import { findMostUsed, groupByGuide, listGuideWeeks, selectTeamWeeks } from './select.ts';
import { viewTimes } from './times.ts';
import { viewWords } from './words.ts';

/** `mixed`: made up where the others are not, or the other way round. */
export interface FileFault {
  readonly file: string;
  readonly fault: DocumentFault | 'mixed';
  /** See `Refusal`. */
  readonly where: string;
  readonly expected: string;
}

/** What there is to choose from, each in the order of its name. */
export interface Holdings {
  readonly teams: readonly string[];
  readonly weeks: readonly string[];
  readonly packs: readonly string[];
  readonly guides: readonly GuideRef[];
  readonly isSynthetic: boolean;
  readonly k: number;
}

export interface Opened {
  /** All that is open now; null: nothing. */
  readonly holdings: Holdings | null;
  /** Null: there was none in these files. */
  readonly plan: Plan | null;
  readonly faults: readonly FileFault[];
  readonly repeated: readonly Repeated[];
}

export interface InsightsSession {
  /** Adds to what is open. What is wrong with a file leaves the others as they are. */
  open(files: readonly { readonly name: string; readonly text: string }[]): Opened;
  view(query: Query): InsightsView;
}

export function createInsightsSession(kind?: FiguresKind): InsightsSession {
  let merged: Merged | null = null;
  return {
    open(files) {
      const faults: FileFault[] = [];
      const fresh: NamedAggregate[] = [];
      let plan: Plan | null = null;
      for (const { name: file, text } of files) {
        const read = readAggregate(text, kind);
        const other = !read.ok && read.fault === 'kind' ? readPlan(text) : null;
        if (read.ok) fresh.push({ file, aggregate: read.aggregate });
        else if (other?.ok) ({ plan } = other);
        else {
          const { fault, where, expected } = other && other.fault !== 'kind' ? other : read;
          faults.push({ file, fault, where, expected });
        }
      }
      const merging = mergeAggregates(merged, fresh);
      ({ merged } = merging);
      for (const file of merging.mixed)
        faults.push({ file, fault: 'mixed', where: '', expected: '' });
      const { repeated } = merging;
      return { holdings: merged && listHoldings(merged), plan, faults, repeated };
    },
    view(query) {
      return viewAll(merged, query);
    },
  };
}

function listHoldings({ weeks, isSynthetic, k }: Merged): Holdings {
  const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();
  const guides = new Map<string, GuideRef>();
  for (const teamWeek of weeks)
    for (const { pack, guide } of teamWeek.guides) guides.set(`${pack} ${guide}`, { pack, guide });
  return {
    teams: sorted(weeks.map(({ team }) => team)),
    weeks: sorted(weeks.map(({ week }) => week)),
    packs: sorted([...guides.values()].map(({ pack }) => pack)),
    guides: [...guides].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, guide]) => guide),
    isSynthetic,
    k,
  };
}

function viewAll(merged: Merged | null, query: Query): InsightsView {
  const teamWeeks = selectTeamWeeks(merged?.weeks ?? [], query);
  const groups = groupByGuide(listGuideWeeks(teamWeeks, query));
  const guide = findMostUsed(groups);
  const own = (guide && groups.get(`${guide.pack} ${guide.guide}`)) ?? [];
  const marks = listMarks(own, query);
  return {
    guide,
    adoption: viewAdoption(teamWeeks, query),
    reach: guide && viewReach(own, guide),
    funnel: guide && viewFunnel(own, guide),
    times: guide && viewTimes(own, guide),
    friction: viewFriction(groups),
    answers: viewAnswers(groups),
    words: viewWords(teamWeeks),
    // Versions are those of one guide, and the lines would be of several.
    marks: groups.size > 1 ? marks.filter(({ isVersion }) => !isVersion) : marks,
    releases: marks.flatMap((mark) => viewRelease(own, mark) ?? []),
  };
}

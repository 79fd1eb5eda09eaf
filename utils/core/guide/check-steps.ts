/** Whether the steps and tips of a guide can do what they say. */
import { MOST_QUESTIONS } from '../insights/people.ts';
import { ADVICE } from './limits.ts';
import { listFrequencies, listOffers } from './offer-ways.ts';
import { error, shorten, warning, type Finding, type Path } from './problem.ts';
import type { ProblemKey } from './problem-words.ts';
import { asGroup, asList, asText, listEntries, listGroups, type Raw } from './raw.ts';

export function checkSteps(guide: Raw): Finding[] {
  const steps = listGroups(guide.steps);
  const count = asList(guide.steps).length;
  const questions = steps.filter(({ group }) => group.kind === 'question').length;
  const advise = (key: ProblemKey, found: number, max: number) =>
    found > max ? [warning(['steps'], key, { found: `${found}`, max: `${max}` })] : [];
  return [
    ...advise('many-steps', count, ADVICE.steps),
    ...advise('many-questions', questions, MOST_QUESTIONS),
    ...steps.flatMap(({ group, index }) => checkStep(group, ['steps', index])),
    ...checkReach(steps.map(({ group }) => group)),
    ...listGroups(guide.tips).flatMap(({ group, index }) => checkTip(group, ['tips', index])),
    ...checkStart(asGroup(guide.start)),
    ...checkOffer(guide),
    ...checkDates(guide),
  ];
}

function checkStep(step: Raw, at: Path): Finding[] {
  const findings: Finding[] = [];
  const kind = step.kind ?? 'tooltip';
  const hasTarget = step.target !== undefined;
  if (step.id === 'end') findings.push(error([...at, 'id'], 'reserved-id'));
  if (kind === 'hotspot' && !hasTarget) findings.push(error(at, 'hotspot-without-target'));
  if (kind === 'tooltip' && !hasTarget) findings.push(warning(at, 'tooltip-without-target'));
  const advance = asGroup(step.advance);
  const on = asText(advance?.on) ?? '';
  if (['click', 'input', 'choice'].includes(on) && !hasTarget && advance?.target === undefined) {
    findings.push(error([...at, 'advance'], 'action-without-target', { found: on }));
  }
  if (kind === 'question' && ((on !== '' && on !== 'next') || advance?.confirm !== undefined)) {
    findings.push(error([...at, 'advance'], 'question-with-action'));
  }
  return [...findings, ...checkAnswers(step, kind === 'question', at)];
}

function checkAnswers(step: Raw, isQuestion: boolean, at: Path): Finding[] {
  const answers = ['choices', 'scale'].filter((field) => step[field] !== undefined);
  if (!isQuestion) {
    return answers.map((found) => error([...at, found], 'answers-without-question', { found }));
  }
  if (answers.length === 0) return [error(at, 'question-without-answers')];
  return answers.length > 1 ? [error([...at, 'scale'], 'two-kinds-of-answers')] : [];
}

/** Offers are made from the address alone: what stands on the page is unknown then, and would hold nothing back. */
function checkStart(start: Raw | null): Finding[] {
  return [...listEntries(start?.when, ['start', 'when'])].flatMap(({ at, field }) =>
    field === 'element' ? [error(at, 'start-when-element')] : [],
  );
}

/** What does nothing for its kind of guide, or keeps everybody from seeing it. */
function checkOffer({ kind, start }: Raw): Finding[] {
  const { offer, frequency } = asGroup(start) ?? {};
  const warn = (
    field: string,
    key: ProblemKey,
    value: unknown,
    list: (kind: unknown) => readonly string[],
  ) => {
    const found = asText(value);
    // What a walkthrough does not heed either is none.
    if (found === null || list(kind).includes(found) || !list('walkthrough').includes(found))
      return [];
    return [warning(['start', field], key, { found: shorten(found) })];
  };
  return [
    ...warn('frequency', 'frequency-unused', frequency, listFrequencies),
    ...warn('offer', offer === 'link' ? 'news-by-link' : 'offer-unused', offer, listOffers),
  ];
}

/** A branch may always fail to hold, so a step leads on to the next unless each of its answers leads away. */
function checkReach(steps: readonly Raw[]): Finding[] {
  const ids = steps.map(({ id }) => asText(id));
  const reached = new Set([0]);
  for (const index of reached) {
    const step = steps[index];
    if (!step) continue;
    const choices = listGroups(step.choices).map(({ group }) => group.goto);
    const leadsAway = choices.length > 0 && choices.every((goto) => goto !== undefined);
    const gotos = [...choices, ...listGroups(step.branch).map(({ group }) => group.goto)];
    for (const goto of gotos)
      if (ids.includes(asText(goto))) reached.add(ids.indexOf(asText(goto)));
    if (!leadsAway) reached.add(index + 1);
  }
  return ids.flatMap((id, index) =>
    // A second step with the same id is said to be one, which is enough.
    id === null || reached.has(index) || ids.indexOf(id) !== index
      ? []
      : [error(['steps', index], 'unreachable-step', { found: shorten(id) })],
  );
}

function checkTip(tip: Raw, at: Path): Finding[] {
  const rules = listGroups(tip.rules);
  const isValidation = tip.show === 'validation';
  if (isValidation && rules.length === 0) return [error(at, 'rules-missing')];
  if (!isValidation && tip.rules !== undefined) return [warning([...at, 'rules'], 'rules-unused')];
  return rules.flatMap(({ group, index }) => checkRange(group, [...at, 'rules', index]));
}

function checkRange({ rule, min, max }: Raw, at: Path): Finding[] {
  if (rule !== 'length' && rule !== 'number') return [];
  if (min === undefined && max === undefined) return [error(at, 'range-missing')];
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
  return [error(at, 'range-reversed', { min: `${min}`, max: `${max}` })];
}

/** Days as JSON writes them compare as texts. */
function checkDates(guide: Raw): Finding[] {
  const findings: Finding[] = [];
  for (const { at, value } of listEntries(guide)) {
    const group = asGroup(value);
    const from = asText(group?.from);
    // The `until` of an announcement is not a day; its last day is `to`.
    const field = group?.to === undefined ? 'until' : 'to';
    const until = asText(group?.[field]);
    if (from === null || until === null || !/^\d{4}-/.test(until) || from <= until) continue;
    findings.push(
      error([...at, field], 'dates-reversed', { from: shorten(from), until: shorten(until) }),
    );
  }
  return findings;
}

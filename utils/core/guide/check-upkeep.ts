/** What goes out of date, and who is there to ask: advice. */
import { asksForAction } from './check-instructions.ts';
import { shorten, warning, type Finding, type Path } from './problem.ts';
import { asText, listGroups, type Raw } from './raw.ts';

/** `today`: a day such as `2026-05-01`. Undefined: nothing is said to be over. */
export function checkUpkeep(guide: Raw, today: string | undefined): Finding[] {
  return [...checkContact(guide), ...(today === undefined ? [] : checkExpired(guide, today))];
}

/** Where nobody has to do anything, there is nothing to ask. */
function checkContact(guide: Raw): Finding[] {
  const steps = listGroups(guide.steps);
  const isWork = steps.some(({ group }) => asksForAction(group));
  const hasContact = steps.some(({ group }) => (asText(group.contact) ?? '').trim() !== '');
  return !isWork || hasContact ? [] : [warning(['steps'], 'nobody-to-ask')];
}

/** Days as JSON writes them compare as texts. */
function checkExpired(guide: Raw, today: string): Finding[] {
  const reviewBy = asText(guide.reviewBy);
  const to = guide.kind === 'announcement' ? asText(guide.to) : null;
  const isOver = (day: string | null): day is string =>
    day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && day < today;
  return [
    ...(isOver(reviewBy) ? [warning(['reviewBy'], 'review-due', { found: reviewBy })] : []),
    ...(isOver(to) ? [warning(['to'], 'news-over', { found: to })] : []),
    ...checkBasis(guide.basis, ['basis'], isOver),
    ...listGroups(guide.steps).flatMap(({ group, index }) =>
      checkBasis(group.basis, ['steps', index, 'basis'], isOver),
    ),
  ];
}

function checkBasis(
  basis: unknown,
  at: Path,
  isOver: (day: string | null) => day is string,
): Finding[] {
  return listGroups(basis).flatMap(({ group, index }) => {
    const until = asText(group.until);
    if (!isOver(until)) return [];
    const params = { found: shorten(asText(group.ref) ?? ''), until };
    return [warning([...at, index, 'until'], 'basis-expired', params)];
  });
}

import { drawHabits, drawPerson, settleVersions, type Catalogue, type Person } from './model.ts';

/**
 * What people might have done instead: one of them something else with one guide, or all of them. Drawn
 * one at a time, as few are needed mostly.
 */
export function* drawAlternatives(
  people: readonly Person[],
  catalogue: Catalogue,
  count: number,
  random: () => number,
): Generator<readonly Person[]> {
  const guides = people[0]!.length;
  for (let index = 0; index < count; index += 1) {
    const habits = drawHabits(random);
    if (index % 8 === 7) {
      yield people.map(() => settleVersions(drawPerson(guides, habits, random), catalogue));
      continue;
    }
    const who = Math.floor(random() * people.length);
    const guide = Math.floor(random() * guides);
    const other = drawPerson(guides, habits, random)[guide]!;
    yield people.map((person, at) =>
      at === who ? settleVersions(person.with(guide, other), catalogue) : person,
    );
  }
}

import { drawHabits, drawPerson, settleVersions, type Catalogue, type Person } from './model.ts';

/** What people might have done instead: one of them something else with one guide, or all of them. */
export function drawAlternatives(
  people: readonly Person[],
  catalogue: Catalogue,
  count: number,
  random: () => number,
): (readonly Person[])[] {
  const guides = people[0]!.length;
  return Array.from({ length: count }, (_, index) => {
    const habits = drawHabits(random);
    if (index % 8 === 7)
      return people.map(() => settleVersions(drawPerson(guides, habits, random), catalogue));
    const who = Math.floor(random() * people.length);
    const guide = Math.floor(random() * guides);
    const other = drawPerson(guides, habits, random)[guide]!;
    return people.map((person, at) =>
      at === who ? settleVersions(person.with(guide, other), catalogue) : person,
    );
  });
}

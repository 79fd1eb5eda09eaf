import {
  drawHabits,
  drawPerson,
  SINGLE_CHANGES,
  settleVersions,
  type Catalogue,
  type Deed,
  type Person,
} from './model.ts';

/**
 * What people might have done instead: first each single thing, by one of them and by all; then whatever is
 * drawn, one at a time, as few are needed mostly.
 */
export function* drawAlternatives(
  people: readonly Person[],
  catalogue: Catalogue,
  count: number,
  random: () => number,
): Generator<readonly Person[]> {
  const guides = people[0]!.deeds.length;
  const drawOne = (): number => Math.floor(random() * people.length);
  /** `who`: null: all. */
  const alter = (who: number | null, change: (person: Person) => Person): readonly Person[] =>
    people.map((person, at) =>
      who === null || at === who ? settleVersions(change(person), catalogue) : person,
    );
  const alterDeed =
    (guide: number, changed: Partial<Deed>) =>
    (person: Person): Person => {
      const isOnly = catalogue === 'versions' && changed.active === true;
      const deeds = person.deeds.map((deed, index) => {
        if (index === guide) return { ...deed, ...changed };
        return isOnly ? { ...deed, active: false } : deed;
      });
      return { ...person, deeds };
    };
  for (const who of [drawOne(), null])
    for (let guide = 0; guide < guides; guide += 1)
      for (const changed of SINGLE_CHANGES) yield alter(who, alterDeed(guide, changed));
  for (let index = 0; index < count; index += 1) {
    const other = drawPerson(guides, drawHabits(random), random);
    const guide = Math.floor(random() * guides);
    const who = index % 4 === 0 ? null : drawOne();
    if (index % 4 === 1) yield alter(who, ({ deeds }) => ({ ...other, deeds }));
    else if (index % 4 === 2)
      yield alter(null, () => drawPerson(guides, drawHabits(random), random));
    else yield alter(who, alterDeed(guide, other.deeds[guide]!));
  }
}

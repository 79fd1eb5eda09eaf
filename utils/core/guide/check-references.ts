/** Names of targets and steps: each that is used exists, each that exists is used. */
import { suggest } from './explain.ts';
import { TARGET_FIELDS } from './fields.ts';
import { error, shorten, warning, type Finding } from './problem.ts';
import { asGroup, asList, asText, listEntries, listGroups, listKeys, type Raw } from './raw.ts';

export function checkReferences(guide: Raw): Finding[] {
  return [
    ...checkTargetNames(guide),
    ...checkGotos(guide),
    ...checkApplications(guide),
    ...checkWithin(guide),
    ...checkDuplicates(guide),
  ];
}

function checkTargetNames(guide: Raw): Finding[] {
  const known = listKeys(guide.targets);
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const { at, field, value } of listEntries(guide)) {
    const found = TARGET_FIELDS.has(field) ? asText(value) : null;
    if (found === null) continue;
    used.add(found);
    if (known.includes(found)) continue;
    findings.push(error(at, 'unknown-target', { found: shorten(found), ...suggest(found, known) }));
  }
  const unused = known.filter((id) => !used.has(id));
  return [
    ...findings,
    ...unused.map((id) => warning(['targets', id], 'unused-target', { found: shorten(id) })),
  ];
}

function checkGotos(guide: Raw): Finding[] {
  const known = listGroups(guide.steps).flatMap(({ group }) => asText(group.id) ?? []);
  const findings: Finding[] = [];
  for (const { at, field, value } of listEntries(guide.steps, ['steps'])) {
    const found = field === 'goto' ? asText(value) : null;
    if (found === null || found === 'end' || known.includes(found)) continue;
    const params = { found: shorten(found), ...suggest(found, [...known, 'end']) };
    findings.push(error(at, 'unknown-step', params));
  }
  return findings;
}

function checkApplications(guide: Raw): Finding[] {
  const known = [guide.app, ...asList(guide.apps)].flatMap((app) => asText(asGroup(app)?.id) ?? []);
  return listGroups(guide.steps).flatMap(({ group, index }) => {
    const found = asText(group.app);
    if (found === null || known.includes(found)) return [];
    const params = { found: shorten(found), ...suggest(found, known) };
    return [error(['steps', index, 'app'], 'unknown-app', params)];
  });
}

/** Each circle once, at the first of its targets. */
function checkWithin(guide: Raw): Finding[] {
  const within = new Map(
    Object.entries(asGroup(guide.targets) ?? {}).map(([id, target]) => [
      id,
      asText(asGroup(target)?.within),
    ]),
  );
  const settled = new Set<string>();
  const findings: Finding[] = [];
  for (const start of within.keys()) {
    const way: string[] = [];
    let id: string | null | undefined = start;
    while (id && !settled.has(id) && !way.includes(id)) {
      way.push(id);
      id = within.get(id);
    }
    if (id && way.includes(id)) {
      const circle = [...way.slice(way.indexOf(id)), id].map(shorten);
      findings.push(
        error(['targets', id, 'within'], 'within-cycle', { found: circle.join(' → ') }),
      );
    }
    for (const passed of way) settled.add(passed);
  }
  return findings;
}

function checkDuplicates(guide: Raw): Finding[] {
  const lists = ['steps', 'items', 'tips'].map((field) => ({ at: [field], list: guide[field] }));
  const choices = listGroups(guide.steps).map(({ group, index }) => ({
    at: ['steps', index, 'choices'],
    list: group.choices,
  }));
  return [...lists, ...choices].flatMap(({ at, list }) => {
    const first = new Map<string, number>();
    return listGroups(list).flatMap(({ group, index }) => {
      const id = asText(group.id);
      if (id === null) return [];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        return [];
      }
      const params = { found: shorten(id), first: `${String(at.at(-1))}[${before}]` };
      return [error([...at, index, 'id'], 'duplicate-id', params)];
    });
  });
}

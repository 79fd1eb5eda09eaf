/** Addresses: each says clearly which host, and the extension asks for every host that it needs. */
import { isOnHostsOf, matchPatternOf } from '../match/glob.ts';
import { GLOB_FIELDS } from './fields.ts';
import { error, shorten, type Finding } from './problem.ts';
import { asGroup, asList, asText, listEntries, type Raw } from './raw.ts';
import { fillSamples } from './variables.ts';

export function checkAddresses(guide: Raw): Finding[] {
  const apps = [guide.app, ...asList(guide.apps)].map(asGroup);
  const pages = apps.flatMap((app) => listSamples(app?.match));
  const frames = [...pages, ...apps.flatMap((app) => listSamples(app?.frames))];
  const findings: Finding[] = [];
  for (const { at, field, value } of listEntries(guide)) {
    const text = GLOB_FIELDS.has(field) ? asText(value) : null;
    // Anything else than an address was said to be none.
    if (text === null || at[0] === 'variables' || !/^https?:\/\/./.test(text)) continue;
    const sample = toSample(text);
    const found = shorten(text);
    if (matchPatternOf(sample) === null) {
      findings.push(error(at, 'glob-host', { found }));
    } else if (field === 'frame' && !isOnHostsOf(sample, frames)) {
      findings.push(error(at, 'frame-not-listed', { found }));
    } else if ((field === 'page' || field === 'url') && !isOnHostsOf(sample, pages)) {
      findings.push(error(at, 'host-not-matched', { found }));
    }
  }
  return findings;
}

function listSamples(globs: unknown): string[] {
  return asList(globs).flatMap((glob) => (typeof glob === 'string' ? [toSample(glob)] : []));
}

/** A variable in the host is a host; elsewhere it may be anything without blanks. */
function toSample(glob: string): string {
  return fillSamples(glob, () => 'host');
}

/** The applications that a guide leads through: the one where it starts, and those that it goes on to. */
import { matchesUrl } from '../match/glob.ts';
import type { Guide, Step } from './schema.ts';

export type Application = Guide['app'];

/** The first is the one where the guide starts. */
function listApplications({ app, apps = [] }: Pick<Guide, 'app' | 'apps'>): Application[] {
  return [app, ...apps];
}

/** Where the step takes place; a name that is not known is an error for its author, and taken for the first. */
export function applicationOf(step: Step, guide: Pick<Guide, 'app' | 'apps'>): Application {
  return listApplications(guide).find(({ id }) => id === step.app) ?? guide.app;
}

/** The page belongs to one of them. */
export function leadsThrough(guide: Pick<Guide, 'app' | 'apps'>, url: string): boolean {
  return listApplications(guide).some(({ match }) => match.some((glob) => matchesUrl(glob, url)));
}

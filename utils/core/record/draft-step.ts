/** One recorded action as a step and its target: of what was seen, only what is allowed. */
import type { Step, Target, Walkthrough } from '../guide/schema.ts';
import type { UiLanguage } from '../run/view.ts';
import type { RecordedAction } from './action.ts';
import { filterAddress, filterEvidence, filterLabel, type IsAllowed } from './allow.ts';
import { draftAdvance } from './draft-advance.ts';
import { draftTitle } from './draft-title.ts';

export interface SeenAction {
  readonly action: RecordedAction;
  /** The page that it led to, as a glob. */
  readonly ledTo: string | null;
}

export interface Drafting {
  /** Of the words that are drafted. */
  readonly language: string;
  readonly isAllowed: IsAllowed;
  /** An address of the application, with its host as the guide's variable. */
  readonly nameHost: (glob: string) => string;
}

export function draftStep(
  id: string,
  { action, ledTo }: SeenAction,
  drafting: Drafting & { readonly language: UiLanguage },
): { step: Step; target: Target } {
  const { language, isAllowed } = drafting;
  const label = filterLabel(action.label, isAllowed);
  const address = (glob: string): string => draftAddress(glob, drafting);
  return {
    step: {
      id,
      kind: 'tooltip',
      ...(action.page !== '' && { page: [address(action.page)] }),
      target: id,
      title: { [language]: draftTitle(action.kind, label, language) },
      advance: draftAdvance(action.kind, ledTo === null ? null : address(ledTo)),
      onMissing: { after: 8, do: 'explain' },
    },
    target: draftTarget(action, drafting),
  };
}

export function draftTarget(action: RecordedAction, drafting: Drafting): Target {
  const label = filterLabel(action.label, drafting.isAllowed);
  const { frame, ...recorded } = filterEvidence(action.evidence, drafting.isAllowed);
  return {
    ...(label !== null && { name: { [drafting.language]: label } }),
    // Beside what was recorded, since there it may hold a variable.
    ...(frame !== undefined && { frame: draftAddress(frame, drafting) }),
    // Writable arrays, as zod infers them.
    recorded: recorded as Target['recorded'] & object,
  };
}

export function draftAddress(glob: string, { isAllowed, nameHost }: Drafting): string {
  return nameHost(filterAddress(glob, isAllowed));
}

/** A frame of another host than the application's has to be named by the guide. */
export function reachFrame(app: Walkthrough['app'], { frame }: Target): Walkthrough['app'] {
  const [origin] = /^https?:\/\/[^/?#]+/.exec(frame ?? '') ?? [];
  const glob = `${origin}/*`;
  if (origin === undefined || [...app.match, ...app.frames].includes(glob)) return app;
  return { ...app, frames: [...app.frames, glob] };
}

/** The host is a variable, so that the guide serves another organisation, too. */
export function hostNamer({ variables }: Pick<Walkthrough, 'variables'>) {
  const hosts = Object.entries(variables).flatMap(([name, variable]) =>
    variable.type === 'host' && variable.default !== undefined ? [[name, variable.default]] : [],
  );
  return (glob: string): string => {
    const [, scheme, host, path] = /^(https?:\/\/)([^/?#]+)(.*)$/.exec(glob) ?? [];
    const name = hosts.find(([, value]) => value === host)?.[0];
    return name === undefined ? glob : `${scheme}{{${name}}}${path}`;
  };
}

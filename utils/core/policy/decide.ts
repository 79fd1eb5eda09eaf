/** What follows from a policy: always less than a person could do without it, or the same. */
import type { Feature, Policy } from './schema.ts';

/** The settings that policy makes, in place of the person's own. A field that is absent is the person's. */
export function decideSettings({ language, roles }: Policy): {
  readonly language?: NonNullable<Policy['language']>;
  readonly roles?: readonly string[];
} {
  return { ...(language && { language }), ...(roles && { roles }) };
}

/** What our own pages have to leave out, or may not let the person change. */
export interface Limits {
  readonly isLanguageFixed: boolean;
  readonly isRecordingOff: boolean;
  readonly isStudioOff: boolean;
  readonly isInsightsOff: boolean;
}

export function limitsOf(policy: Policy): Limits {
  const isOff = (feature: Feature): boolean => policy.disabled?.includes(feature) === true;
  return {
    isLanguageFixed: policy.language !== undefined,
    // What is recorded is finished in the studio, and nowhere else.
    isRecordingOff: isOff('recording') || isOff('studio'),
    isStudioOff: isOff('studio'),
    isInsightsOff: isOff('insights'),
  };
}

/** The organisation has chosen this version of a pack, and names it still. */
export function isPinned(
  address: { readonly url: string; readonly sha256?: string | undefined } | null | undefined,
  { packs = [] }: Policy,
): boolean {
  if (address?.sha256 === undefined) return false;
  return packs.some(({ url }) => url === address.url);
}

/** The organisation names this very version of a pack. */
export function isNamed(
  address: { readonly url: string; readonly sha256?: string | undefined } | null | undefined,
  packs: NonNullable<Policy['packs']>,
): boolean {
  return packs.some(({ url, sha256 }) => url === address?.url && sha256 === address.sha256);
}

/** What the organisation has set, as the browser hands it in by `browser.storage.managed`. */
import { readPolicy, type PolicyReading } from '../core/policy/read-policy.ts';
import type { StorageArea } from './area.ts';

export interface PolicyStore {
  /** Never rejects. Read once until `forget`; nothing is set where the browser knows of no policy. */
  load(): Promise<PolicyReading>;
  /** Must be called after the policy has changed. */
  forget(): void;
}

/** `area` is undefined in browsers without it. */
export function createPolicyStore(area: Pick<StorageArea, 'get'> | undefined): PolicyStore {
  let read: Promise<PolicyReading> | undefined;
  return {
    load() {
      read ??= readArea(area).then(readPolicy);
      return read;
    },
    forget() {
      read = undefined;
    },
  };
}

async function readArea(
  area: Pick<StorageArea, 'get'> | undefined,
): Promise<Record<string, unknown>> {
  try {
    return (await area?.get(null)) ?? {};
  } catch {
    // Firefox rejects where there is no policy at all.
    return {};
  }
}

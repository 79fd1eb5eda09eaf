/** Ready-made policy files, in the form that each browser and system reads. */
import type { Policy } from '../../utils/core/policy/schema.ts';
import { writeRegistry, writeScript } from './policy-registry.ts';

/** Chromium's id of an extension depends on the store, or on the key, that it came with. */
const EXTENSION_ID = 'EXTENSION_ID';
const GECKO_ID = 'leidraad@leidraad.eu';

/** File name → text; JSON is not formatted. */
export function writePolicyFiles(policy: Policy): Record<string, string> {
  return {
    'chrome-edge.json': JSON.stringify({ '3rdparty': { extensions: { [EXTENSION_ID]: policy } } }),
    'firefox-policies.json': JSON.stringify({
      policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } },
    }),
    'windows.reg': writeRegistry(policy, EXTENSION_ID),
    'windows.ps1': writeScript(policy, EXTENSION_ID),
  };
}

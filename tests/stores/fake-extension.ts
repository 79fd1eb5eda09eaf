/**
 * As much of the extension's API as parts of the background ask for. Import it before them: who imports
 * `wxt/browser` looks for it once.
 */

/** Patterns of hosts that may be reached. */
export const granted = new Set<string>();

/** What the browser takes for no pattern. */
export const unreadable = new Set<string>();

/** Those that the build names. */
export const build: { host_permissions: string[] } = { host_permissions: [] };

Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'leidraad',
      sendMessage: () => Promise.resolve(),
      getManifest: () => build,
    },
    i18n: { getUILanguage: () => 'nl' },
    alarms: { create: () => Promise.resolve(), clear: () => Promise.resolve(true) },
    permissions: {
      async contains({ origins }: { readonly origins: readonly string[] }) {
        const bad = origins.find((it) => unreadable.has(it));
        if (bad !== undefined)
          throw new Error(`Invalid value for origin pattern ${bad}: Invalid host.`);
        return origins.every((it) => granted.has(it));
      },
      // The person says yes.
      async request({ origins }: { readonly origins: readonly string[] }) {
        for (const it of origins) granted.add(it);
        return true;
      },
      remove: ({ origins }: { readonly origins: readonly string[] }) =>
        Promise.resolve(origins.map((it) => granted.delete(it)).every(Boolean)),
    },
  },
});

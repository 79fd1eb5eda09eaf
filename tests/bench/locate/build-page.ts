/** The scripts that run inside the pages: the benchmark's page side, and the peers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundleScript } from '../shared/bundle-script.ts';
import { HOME } from './set-up.ts';

/** One script for all of it, to be run before the page's own content. */
export async function buildPageScript(): Promise<string> {
  const peers = join(HOME, 'peers.js');
  writeFileSync(
    peers,
    "import { finder } from '@medv/finder';\n" +
      "import { getCssSelector } from 'css-selector-generator';\n" +
      'globalThis.leidraadPeers = { finder, getCssSelector };\n',
  );
  const ours = fileURLToPath(new URL('page/main.ts', import.meta.url));
  const define = { __OPEN_SHADOW__: 'true' };
  const bundles = await Promise.all([peers, ours].map((entry) => bundleScript({ entry, define })));
  return [bundles[0], readPlaywright(), bundles[1]].join('\n');
}

/**
 * Playwright's page side as playwright-core ships it: one string inside its bundle. In the page it
 * answers as `locator.normalize()` and a strict locator do, without a round trip for each query.
 */
function readPlaywright(): string {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const text = readFileSync(join(home, 'lib', 'coreBundle.js'), 'utf8');
  const start = text.indexOf('generated/injectedScriptSource.ts"() {');
  const literal = /source\d+ = ('(?:[^'\\]|\\.)*')/s.exec(text.slice(start))?.[1];
  if (start < 0 || literal === undefined)
    throw new Error('playwright-core no longer holds its page side where it was');
  const source = runInNewContext(literal) as string;
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'chromium',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  };
  return `globalThis.leidraadPlaywright = (() => { const module = {}; ${source}
return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}); })();`;
}

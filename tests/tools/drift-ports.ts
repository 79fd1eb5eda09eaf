/** What `npm run drift` needs from around it. */
import type { DriftPorts } from '../../guides/drift/run-drift.ts';
import { bundleScript } from '../bench/shared/bundle-script.ts';
import { launchChromium } from './launch-chromium.ts';

export const DRIFT_PORTS: DriftPorts = {
  launch: () => launchChromium(),
  bundle: (entry) => bundleScript({ entry, minify: true }),
  print: (text) => void process.stdout.write(text),
  complain: (text) => console.error(text),
};

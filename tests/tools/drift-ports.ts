/** What `npm run drift` needs from around it. */
import { chromium } from '@playwright/test';
import type { DriftPorts } from '../../guides/drift/run-drift.ts';
import { bundleScript } from '../bench/shared/bundle-script.ts';
import { findChromium } from './browser.ts';

export const DRIFT_PORTS: DriftPorts = {
  launch: () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] }),
  bundle: (entry) => bundleScript({ entry, minify: true }),
  print: (text) => void process.stdout.write(text),
  complain: (text) => console.error(text),
};

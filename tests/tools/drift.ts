/** `npm run drift`: hands the command what it needs from around it; see docs/drift.md. */
import { chromium } from '@playwright/test';
import { runDrift } from '../../guides/drift/run-drift.ts';
import { bundleScript } from '../bench/shared/bundle-script.ts';
import { findChromium } from './browser.ts';

process.exitCode = await runDrift(process.argv.slice(2), {
  launch: () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] }),
  bundle: (entry) => bundleScript({ entry, minify: true }),
  print: (text) => void process.stdout.write(text),
  complain: (text) => console.error(text),
});

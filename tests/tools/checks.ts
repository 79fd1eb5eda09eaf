/** The parts of `npm run check`: each is an npm script of its own, and counts as one. */
import { readFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';

export const checks = [
  'format:check',
  'lint',
  'layers',
  'types',
  'types:core',
  'unused',
  'check:generated',
  'sizes',
] as const;

/** Runs one npm script without npm in between; says how it went, and what it printed if it failed. */
export function runCheck(script: string): boolean {
  const command = readScripts()[script];
  if (command === undefined) {
    console.error(`✗ ${script}: package.json has no such script`);
    return false;
  }
  const { ok, seconds, output } = runCommand(command, { output: 'kept' });
  console.log(`${ok ? '✓' : '✗'} ${script} (${seconds.toFixed(1)} s)`);
  if (!ok) console.error(output.trimEnd());
  return ok;
}

export function readScripts(): Record<string, string> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  return manifest.scripts;
}

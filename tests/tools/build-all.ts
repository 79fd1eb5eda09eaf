/** `npm run build:all [-- FOLDER…]`: every build that the tests use, or those named. */
import { existsSync, rmSync } from 'node:fs';
import { builds, type Build } from './builds.ts';
import { runCommand } from './run-command.ts';

function make(build: Build): boolean {
  const folder = `.output/${build.folder}`;
  rmSync(folder, { recursive: true, force: true });
  const { ok, output } = runCommand(
    `wxt build -b ${build.browser} --mv3 --mode ${build.mode} --level warn`,
    { output: 'kept', variables: { LEIDRAAD_HOSTS: build.hosts.join(',') } },
  );
  // WXT names the folder; one that it did not make there would leave the tests with an old build.
  const made = ok && existsSync(`${folder}/manifest.json`);
  console.log(`${made ? 'built' : 'NOT built'} ${folder}`);
  if (!made) console.error(output.trim());
  return made;
}

const asked = process.argv.slice(2);
const wanted = builds.filter(({ folder }) => asked.length === 0 || asked.includes(folder));
// Stops at the first that fails: the others would say the same.
process.exitCode = wanted.length > 0 && wanted.every(make) ? 0 : 1;

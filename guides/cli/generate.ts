/**
 * `npm run generate` writes what is derived from the schema: the JSON Schemas and the reference in
 * docs/guide-format.md. With `--check` it writes nothing and ends with 1 if something is out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../../utils/core/guide/json-schema.ts';
import { insertReference, renderReference } from './reference.ts';

const DOCUMENT = 'docs/guide-format.md';

const schemas = buildJsonSchemas();
const outputs = {
  'guides/guide.schema.json': format('schema.json', JSON.stringify(schemas.guide)),
  'guides/pack.schema.json': format('schema.json', JSON.stringify(schemas.pack)),
  [DOCUMENT]: format(
    DOCUMENT,
    insertReference(readFileSync(DOCUMENT, 'utf8'), renderReference(schemas)),
  ),
};

const stale = Object.entries(outputs).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  process.stdout.write(stale.map(([path]) => `Wrote ${path}\n`).join('') || 'All up to date\n');
}

/** By the project's formatter, so that it finds nothing to change in what is generated. */
function format(path: string, text: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/oxfmt/bin/oxfmt', `--stdin-filepath=${path}`],
    { input: text, encoding: 'utf8', maxBuffer: 10_000_000 },
  );
  if (status !== 0) throw new Error(`oxfmt could not format ${path}: ${stderr}`);
  return stdout;
}

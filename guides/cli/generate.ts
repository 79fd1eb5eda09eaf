/**
 * `npm run generate` writes what is derived from code: the JSON Schemas and the reference in
 * docs/guide-format.md from the schema, the drawing in docs/architecture.md from the run's table of
 * transitions; the schemas of reports, aggregates and feedback; the register of what is stored; from
 * the schema of the policy what Chromium needs of it, the table in docs/policy.md and
 * the files in docs/policy. With `--check` it writes nothing and ends with 1 if something is out of date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildJsonSchema, buildJsonSchemas } from '../../utils/core/guide/json-schema.ts';
import { buildManagedSchema } from '../../utils/core/policy/json-schema.ts';
import { SAMPLE_POLICY } from '../../utils/core/policy/sample.ts';
import { aggregateSchema } from '../../utils/core/insights/aggregate-schema.ts';
import { feedbackSchema } from '../../utils/core/feedback/feedback-schema.ts';
import { reportSchema } from '../../utils/core/insights/report-schema.ts';
import { drawTransitions } from '../../utils/core/run/diagram.ts';
import { renderRegister } from './data-register.ts';
import {
  DATA_REGISTER,
  insertGenerated,
  type Markers,
  POLICY_KEYS,
  REFERENCE,
  RUN_STATES,
} from './insert-generated.ts';
import { writePolicyFiles } from './policy-files.ts';
import { renderPolicy } from './policy-reference.ts';
import { renderReference } from './reference.ts';

const schemas = buildJsonSchemas();
const outputs = {
  'public/managed-schema.json': format('schema.json', JSON.stringify(buildManagedSchema())),
  ...page('docs/policy.md', POLICY_KEYS, renderPolicy()),
  ...page('docs/data-register.md', DATA_REGISTER, renderRegister()),
  ...Object.fromEntries(
    Object.entries(writePolicyFiles(SAMPLE_POLICY)).map(([name, text]) => [
      `docs/policy/${name}`,
      name.endsWith('.json') ? format(name, text) : text,
    ]),
  ),
  'guides/guide.schema.json': format('schema.json', JSON.stringify(schemas.guide)),
  'guides/pack.schema.json': format('schema.json', JSON.stringify(schemas.pack)),
  'docs/report.schema.json': describe(reportSchema, 'A report of Leidraad, format 1'),
  'docs/feedback.schema.json': describe(
    feedbackSchema,
    'What did not work with Leidraad, format 1',
  ),
  'docs/aggregate.schema.json': describe(aggregateSchema, 'An aggregate of Leidraad, format 1'),
  ...page('docs/guide-format.md', REFERENCE, renderReference(schemas)),
  ...page(
    'docs/architecture.md',
    RUN_STATES,
    `\`\`\`mermaid\n${drawTransitions().trimEnd()}\n\`\`\`\n`,
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

function describe(...schema: Parameters<typeof buildJsonSchema>): string {
  return format('schema.json', JSON.stringify(buildJsonSchema(...schema)));
}

function page(path: string, markers: Markers, text: string): Record<string, string> {
  return { [path]: format(path, insertGenerated(readFileSync(path, 'utf8'), markers, text)) };
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

/** The generated part of docs/policy.md: every key, what has an effect apart from what has none yet. */
import { buildPolicySchema } from '../../utils/core/policy/json-schema.ts';
import { PENDING_KEYS, POLICY_KEYS, type PolicyKey } from '../../utils/core/policy/schema.ts';
import { describeValue } from './reference.ts';

export function renderPolicy(): string {
  const isPending = (key: PolicyKey): boolean => PENDING_KEYS.includes(key);
  return [
    '### With an effect in this version',
    renderKeys(POLICY_KEYS.filter((key) => !isPending(key))),
    '### Without an effect in this version',
    'They are checked and shown to the person, who also reads that nothing is done with them yet. Nothing is fetched or sent because of them. Counts, reports and packs from an address will use them.',
    renderKeys(POLICY_KEYS.filter(isPending)),
  ].join('\n\n');
}

function renderKeys(keys: readonly PolicyKey[]): string {
  const { properties = {} } = buildPolicySchema();
  const rows = keys.map((key) => {
    const schema = properties[key]!;
    const value = schema.items?.properties ? 'list of groups' : describeValue(schema);
    const standard = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``;
    return `| \`${key}\` | ${value} | ${standard} | ${schema.description} |`;
  });
  return ['| Key | Value | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

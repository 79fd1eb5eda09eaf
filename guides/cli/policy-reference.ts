/** The generated part of docs/policy.md: every key. */
import { buildPolicySchema } from '../../utils/core/policy/json-schema.ts';
import { POLICY_KEYS } from '../../utils/core/policy/schema.ts';
import { describeValue } from './reference.ts';

export function renderPolicy(): string {
  const { properties = {} } = buildPolicySchema();
  const rows = POLICY_KEYS.map((key) => {
    const schema = properties[key]!;
    const value = schema.items?.properties ? 'list of groups' : describeValue(schema);
    const standard = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``;
    return `| \`${key}\` | ${value} | ${standard} | ${schema.description} |`;
  });
  return ['| Key | Value | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

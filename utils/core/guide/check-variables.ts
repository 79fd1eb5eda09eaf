/** Variables: each that is used is declared and can have a value where it is needed. */
import { suggest } from './explain.ts';
import { GLOB_FIELDS } from './fields.ts';
import { error, shorten, warning, type Finding, type Path } from './problem.ts';
import { asGroup, asText, listEntries, type Raw } from './raw.ts';
import { isOfType, isVariableType, listPlaceholders } from './variables.ts';

export function checkVariables(guide: Raw): Finding[] {
  const declared = asGroup(guide.variables) ?? {};
  const used = new Set<string>();
  const findings: Finding[] = [];
  const { variables: _declarations, $schema: _schema, ...rest } = guide;
  for (const { at, field, value } of listEntries(rest)) {
    const text = asText(value);
    if (text === null) continue;
    const placeholders = [...new Set(listPlaceholders(text))];
    const names = field === 'variable' ? [text] : placeholders;
    for (const name of names) used.add(name);
    findings.push(
      ...names.flatMap((name) => checkUse(name, at, field, declared)),
      ...checkSyntax(text, at),
      ...(GLOB_FIELDS.has(field) ? checkHost(text, at, declared) : []),
    );
  }
  return [
    ...findings,
    ...Object.keys(declared).flatMap((name) => [
      ...checkDefault(name, asGroup(declared[name])),
      ...(used.has(name) ? [] : [unused(name)]),
    ]),
  ];
}

function unused(name: string): Finding {
  return warning(['variables', name], 'variable-unused', { found: shorten(name) });
}

function checkUse(name: string, at: Path, field: string, declared: Raw): Finding[] {
  const found = shorten(name);
  if (!Object.hasOwn(declared, name)) {
    return [error(at, 'unknown-variable', { found, ...suggest(name, Object.keys(declared)) })];
  }
  const variable = asGroup(declared[name]);
  if (!variable || field === 'contact' || field === 'variable') return [];
  const canBeEmpty = variable.required !== true && variable.default === undefined;
  return canBeEmpty ? [error(at, 'variable-optional', { found })] : [];
}

function checkSyntax(text: string, at: Path): Finding[] {
  const left = text.replace(/\{\{[a-z][a-zA-Z0-9]*\}\}/g, '');
  const found = /\{\{[^{}]*\}?\}?|\}\}/.exec(left)?.[0];
  return found === undefined ? [] : [error(at, 'variable-syntax', { found: shorten(found) })];
}

/** Another value than a host could bring a slash, and with it another host. */
function checkHost(glob: string, at: Path, declared: Raw): Finding[] {
  const host = /^https?:\/\/([^/?#]*)/.exec(glob)?.[1] ?? '';
  return listPlaceholders(host).flatMap((name) => {
    const variable = asGroup(Object.hasOwn(declared, name) ? declared[name] : undefined);
    if (!variable || variable.type === 'host') return [];
    return [error(at, 'variable-not-a-host', { found: shorten(name) })];
  });
}

function checkDefault(name: string, variable: Raw | null): Finding[] {
  const value = asText(variable?.default);
  const type = asText(variable?.type) ?? undefined;
  if (value === null || !isVariableType(type)) return [];
  const at = ['variables', name, 'default'];
  if (value.includes('{{')) return [error(at, 'variable-in-default')];
  return isOfType(value, type)
    ? []
    : [error(at, 'bad-form', { found: shorten(value), form: type })];
}

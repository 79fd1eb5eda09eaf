/** Values that differ between organisations: `{{name}}` in a guide's texts, targets and addresses. */
import { matchPatternOf } from '../match/glob.ts';
import { checkLink } from '../text/link.ts';
import { error, shorten, type Finding } from './problem.ts';
import type { Variables } from './schema.ts';

type VariableType = Variables[string]['type'];
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{([a-z][a-zA-Z0-9]*)\}\}/g;

const FORMS: Readonly<Record<VariableType, (value: string) => boolean>> = {
  host: (value) => !/[/?#*@\\]|:$/.test(value) && matchPatternOf(`https://${value}/`) !== null,
  text: () => true,
  url: (value) => /^https:/i.test(value) && checkLink(value) !== null,
  email: (value) => !value.includes('?') && checkLink(`mailto:${value}`) !== null,
  phone: (value) => checkLink(`tel:${value}`) !== null,
};

/** Stand-ins of the right form, for checks before there are values. */
const SAMPLES: Readonly<Record<VariableType, (name: string) => string>> = {
  host: (name) => `${name.toLowerCase()}.example`,
  text: (name) => name,
  url: (name) => `https://${name.toLowerCase()}.example/`,
  email: (name) => `${name.toLowerCase()}@mail.example`,
  phone: () => '0701234567',
};

export function listPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/** `fill` is asked for each placeholder. */
export function fillPlaceholders(text: string, fill: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_whole, name: string) => fill(name));
}

export function fillSamples(text: string, typeOf: (name: string) => string | undefined): string {
  return fillPlaceholders(text, (name) => {
    const type = typeOf(name);
    return isVariableType(type) ? SAMPLES[type](name) : SAMPLES.host(name);
  });
}

export function isVariableType(type: string | undefined): type is VariableType {
  return type !== undefined && Object.hasOwn(FORMS, type);
}

/** Whether the value has the form that its type asks for. */
export function isOfType(value: string, type: VariableType): boolean {
  return value.length <= 300 && !/[\p{Cc}\u2028\u2029]|\{\{/u.test(value) && FORMS[type](value);
}

/** The value that was given, or the default; undefined where there is neither. Blank is not given. */
export function valueOf(name: string, variables: Variables, values: Values): string | undefined {
  const given = Object.hasOwn(values, name) ? values[name]!.trim() : '';
  if (given !== '') return given;
  return Object.hasOwn(variables, name) ? variables[name]!.default : undefined;
}

/** What a guide or a pack goes by: what was given, and its defaults where nothing was. See `valueOf`. */
export function fillDefaults(variables: Variables, values: Values): Record<string, string> {
  const others = Object.entries(values).filter(([name]) => !Object.hasOwn(variables, name));
  const own = Object.keys(variables).flatMap((name) => {
    const value = valueOf(name, variables, values);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...others, ...own]);
}

/** What is wrong with the values that somebody filled in. Values that nobody asked for are no matter. */
export function checkValues(variables: Variables, values: Values): Finding[] {
  return Object.entries(variables).flatMap(([name, { type, required }]) => {
    const value = valueOf(name, variables, values);
    const at = ['variables', name];
    if (value === undefined) {
      return required ? [error(at, 'value-missing', { found: name })] : [];
    }
    if (isOfType(value, type)) return [];
    return [error(at, 'value-bad', { name, found: shorten(value), form: type })];
  });
}

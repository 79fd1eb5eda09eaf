/** What an organisation fills in: what it is asked anew, and what is no longer asked. */
import type { Variables } from '../guide/schema.ts';
import { isSame } from '../studio/is-same.ts';
import { changeOf, type LocalChange } from './diff-part.ts';

export function diffVariables(before: Variables, after: Variables): LocalChange[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const present = Object.entries(after).flatMap(([name, variable]) => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    if (isSame(old, variable)) return [];
    const isNeeded = variable.required && variable.default === undefined;
    const wasFilled = old?.required && old.type === variable.type;
    return [changeOf(isNeeded && !wasFilled ? 'valueNeeded' : 'valueChanged', name)];
  });
  return [...gone.map((name) => changeOf('valueRemoved', name)), ...present];
}

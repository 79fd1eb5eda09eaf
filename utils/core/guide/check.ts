/** What a guide means, beyond its form: names, words, variables, addresses, ways through it. */
import { checkAddresses } from './check-addresses.ts';
import { checkInstructions } from './check-instructions.ts';
import { checkReferences } from './check-references.ts';
import { checkSteps } from './check-steps.ts';
import { checkUpkeep } from './check-upkeep.ts';
import { checkVariables } from './check-variables.ts';
import { checkWords } from './check-words.ts';
import type { Finding } from './problem.ts';
import type { Raw } from './raw.ts';

/**
 * Works on a document that may have faults of form as well, so that an author hears of everything
 * at once; what has not the expected form is passed over here. Depth must have been capped.
 * `today`: see `checkUpkeep`.
 */
export function checkGuide(document: Raw, today?: string): Finding[] {
  return [
    ...checkReferences(document),
    ...checkSteps(document),
    ...checkWords(document),
    ...checkVariables(document),
    ...checkAddresses(document),
    ...checkInstructions(document),
    ...checkUpkeep(document, today),
  ];
}

/** The guides of the practice pack that the made-up colleagues use. */
import decision from '../../../guides/practice/besluit-registreren.json' with { type: 'json' };
import help from '../../../guides/practice/hulp-vinden.json' with { type: 'json' };
import pack from '../../../guides/practice/pack.json' with { type: 'json' };

export const PACK = pack.id;
export const DECISION = decision.id;
export const HELP = help.id;

export const DECISION_STEPS: readonly string[] = decision.steps.map(({ id }) => id);

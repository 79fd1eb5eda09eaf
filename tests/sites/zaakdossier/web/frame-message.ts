/** What the decision form tells the case file around it, so that the case shows what was saved. */
export interface DecisionSaved {
  kind: 'besluit-opgeslagen';
  state: 'concept' | 'vastgesteld';
}

export function isDecisionSaved(data: unknown): data is DecisionSaved {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'besluit-opgeslagen' &&
    'state' in data &&
    (data.state === 'concept' || data.state === 'vastgesteld')
  );
}

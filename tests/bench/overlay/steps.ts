/** The five steps, as an author of each kind of guide would write them. */
import type { Step } from './page/contender.ts';

interface GuidedStep extends Step {
  readonly id: string;
  readonly role: string;
  readonly name: string;
}

export const steps: readonly GuidedStep[] = [
  {
    id: 'number',
    selector: '#number',
    role: 'textbox',
    name: 'Case number',
    title: 'Look up the case',
    text: 'Type the number that is on the letter.',
  },
  {
    id: 'kind',
    selector: '#kind',
    role: 'combobox',
    name: 'Kind of decision',
    title: 'Choose the kind',
    text: 'It decides which letter is made.',
  },
  {
    id: 'archive',
    selector: '#archive',
    role: 'link',
    name: 'Archive',
    title: 'Find older cases',
    text: 'Closed cases are kept here for ten years.',
  },
  {
    id: 'urgent',
    selector: '#urgent',
    role: 'checkbox',
    name: 'Urgent',
    title: 'Mark what cannot wait',
    text: 'A colleague is told at once.',
  },
  {
    id: 'record',
    selector: '#record',
    role: 'button',
    name: 'Record the decision',
    title: 'Record it',
    text: 'The letter goes out tonight.',
  },
];

/** One step on the pages that are scrolled. */
export const scrolledSteps: readonly GuidedStep[] = [
  {
    id: 'scrolled',
    selector: '#scrolled',
    role: 'button',
    name: 'Scrolled',
    title: 'It moves along',
    text: 'Scroll.',
  },
];

/** The words of two invented applications whose pages have parts, and cases with states. */
import type { FieldWords } from './vocabulary.ts';

export type PartField = Omit<FieldWords, 'kind'> & {
  readonly kind: 'text' | 'date' | 'area' | 'select' | 'check';
};

export interface PartWords {
  readonly key: string;
  readonly title: string;
  /** Two of its own; they stand among those that each part has. */
  readonly fields: readonly [PartField, PartField];
}

export interface StateWords {
  readonly title: string;
  readonly links: readonly string[];
  readonly facts: readonly { readonly term: string; readonly values: readonly string[] }[];
  readonly parts: readonly PartWords[];
  /** What can be done to a case in one state and in another, place by place. */
  readonly actions: readonly [readonly string[], readonly string[]];
  readonly footer: readonly string[];
}

/** What each part has: the names that recur. */
export const RECURRING_FIELDS: readonly [PartField, PartField] = [
  { kind: 'date', name: 'date', label: 'Date' },
  { kind: 'area', name: 'explanation', label: 'Explanation' },
];
export const RECURRING_HEADING = 'Attachments';
export const RECURRING_ACTION = 'Add a file';
export const RECURRING_ENDS = ['Save', 'Cancel'] as const;
/** Besides, where the parts are steps. */
export const STEP_END = 'Next';

export const stateWords: readonly StateWords[] = [
  {
    title: 'Request for a stair lift',
    links: ['My desk', 'Requests', 'Figures'],
    facts: [
      { term: 'Number', values: ['R-3041', 'R-3377', 'R-4102'] },
      { term: 'Desk', values: ['Desk east', 'Desk west'] },
      { term: 'Waiting since', values: ['3 March', '19 April', '2 May'] },
    ],
    parts: [
      {
        key: 'applicant',
        title: 'About you',
        fields: [
          { kind: 'text', name: 'surname', label: 'Surname' },
          { kind: 'select', name: 'tongue', label: 'Language', choices: ['English', 'Frisian'] },
        ],
      },
      {
        key: 'partner',
        title: 'About your partner',
        fields: [
          { kind: 'text', name: 'surname', label: 'Surname' },
          { kind: 'check', name: 'household', label: 'Lives at the same address' },
        ],
      },
      {
        key: 'home',
        title: 'Your home',
        fields: [
          { kind: 'text', name: 'storeys', label: 'Storeys' },
          { kind: 'select', name: 'stairs', label: 'Kind of stairs', choices: ['Steep', 'Spiral'] },
        ],
      },
      {
        key: 'care',
        title: 'Help that you have now',
        fields: [
          { kind: 'check', name: 'daily', label: 'Someone comes each day' },
          { kind: 'text', name: 'helper', label: 'Who helps' },
        ],
      },
    ],
    actions: [
      ['Approve', 'Reject', 'Assign to me', 'Print'],
      ['Do not approve', 'Reopen', 'Assign to team', 'Print'],
    ],
    footer: ['Contact', 'Privacy'],
  },
  {
    title: 'Report of a fallen tree',
    links: ['Today', 'Reports', 'Map', 'Crews'],
    facts: [
      { term: 'Report', values: ['T/118', 'T/240', 'T/355'] },
      { term: 'Quarter', values: ['Old harbour', 'Mill side', 'Station'] },
    ],
    parts: [
      {
        key: 'place',
        title: 'Where it lies',
        fields: [
          { kind: 'text', name: 'street', label: 'Street' },
          { kind: 'check', name: 'road', label: 'The road is blocked' },
        ],
      },
      {
        key: 'damage',
        title: 'What it hit',
        fields: [
          { kind: 'select', name: 'object', label: 'Object', choices: ['Car', 'Fence', 'Roof'] },
          { kind: 'text', name: 'owner', label: 'Owner' },
        ],
      },
      {
        key: 'visit',
        title: 'Visit of the crew',
        fields: [
          { kind: 'text', name: 'crew', label: 'Crew' },
          { kind: 'check', name: 'crane', label: 'A crane is needed' },
        ],
      },
      {
        key: 'payment',
        title: 'Who pays',
        fields: [
          { kind: 'select', name: 'payer', label: 'Payer', choices: ['Town', 'Owner'] },
          { kind: 'text', name: 'owner', label: 'Owner' },
        ],
      },
    ],
    actions: [
      ['Publish report', 'Close', 'Send to crew', 'Follow', 'Copy link'],
      ['Do not publish report', 'Close without visit', 'Send to owner', 'Follow', 'Copy link'],
    ],
    footer: ['Help', 'Terms of use', 'About this site'],
  },
];

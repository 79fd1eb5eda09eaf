/** The words of the invented applications: no words of one half are in the other. */
import type { FieldKind } from './apps/case-page.ts';
import type { ListWords } from './row-pages.ts';

export interface FieldWords {
  readonly kind: FieldKind;
  readonly name: string;
  readonly label: string;
  readonly choices?: readonly string[];
  /** What someone may have filled in; of choices, the number. */
  readonly value?: string;
}

export interface Vocabulary {
  readonly crumbs: readonly string[];
  readonly titles: readonly string[];
  readonly pageActions: readonly string[];
  readonly warning: string;
  readonly warningAction: string;
  readonly steps: readonly string[];
  readonly tabs: readonly string[];
  readonly menu: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly panels: readonly string[];
  /** Forms that ask the same of two people: twins. */
  readonly people: readonly string[];
  readonly personFields: readonly FieldWords[];
  readonly forms: readonly { readonly title: string; readonly fields: readonly FieldWords[] }[];
  readonly formActions: readonly string[];
  readonly details: readonly {
    readonly title: string;
    readonly pairs: readonly (readonly [label: string, value: string])[];
  }[];
  readonly cards: readonly string[];
  readonly noteActions: readonly string[];
  readonly transfer: readonly [left: string, right: string];
  readonly question: string;
  readonly text: string;
  readonly list: ListWords;
  readonly listActionsColumn: string;
  readonly listForm: readonly FieldWords[];
}

/** Permits of a made-up municipality. */
export const permitWords: Vocabulary = {
  crumbs: ['Start page', 'Permits', 'Environment'],
  titles: ['Permit for a roof terrace', 'Permit for a summer market', 'Permit for a garden wall'],
  pageActions: ['Take over', 'Print file', 'Send reminder'],
  warning: 'The legal term ends in three days.',
  warningAction: 'Extend term',
  steps: ['Received', 'Checked', 'Advised', 'Decided'],
  tabs: ['Overview', 'Documents', 'Messages', 'History'],
  menu: [
    { title: 'My work', items: ['Inbox', 'Planned visits', 'Waiting for advice'] },
    { title: 'Archive', items: ['Granted', 'Refused', 'Withdrawn'] },
  ],
  panels: ['Zoning plan', 'Advice of the fire brigade', 'Objections of neighbours'],
  people: ['Applicant', 'Representative'],
  personFields: [
    { kind: 'text', name: 'name', label: 'Full name', value: 'Example Person' },
    { kind: 'text', name: 'mail', label: 'Email address' },
    { kind: 'text', name: 'phone', label: 'Telephone number' },
    { kind: 'select', name: 'contact', label: 'Preferred contact', choices: ['Letter', 'Call'] },
  ],
  forms: [
    {
      title: 'Building activity',
      fields: [
        { kind: 'text', name: 'plot', label: 'Cadastral plot', value: 'A 12' },
        { kind: 'number', name: 'floors', label: 'Number of floors' },
        { kind: 'date', name: 'start', label: 'Start of work', value: '2026-03-09' },
        { kind: 'select', name: 'usage', label: 'Use of building', choices: ['Home', 'Shop'] },
        { kind: 'area', name: 'remarks', label: 'Remarks on the plan' },
        { kind: 'check', name: 'monument', label: 'Listed building', value: 'yes' },
        { kind: 'upload', name: 'drawing', label: 'Add a drawing' },
      ],
    },
    {
      title: 'Assessment',
      fields: [
        { kind: 'radio', name: 'outcome', label: 'Outcome', choices: ['Grant', 'Refuse'] },
        {
          kind: 'checks',
          name: 'advisers',
          label: 'Ask advice of',
          choices: ['Fire brigade', 'Water board', 'Heritage council'],
          value: '2',
        },
        { kind: 'switch', name: 'publish', label: 'Publish decision' },
        { kind: 'number', name: 'fee', label: 'Fee in euros', value: '120' },
        { kind: 'date', name: 'term', label: 'Decide before' },
      ],
    },
  ],
  formActions: ['Save', 'Undo changes'],
  details: [
    {
      title: 'Facts of the file',
      pairs: [
        ['File number', 'Z-2026-0017'],
        ['Handled by', 'Team Harbour'],
        ['Received on', '9 March 2026'],
      ],
    },
    {
      title: 'Location',
      pairs: [
        ['Street', 'Example Street 4'],
        ['Neighbourhood', 'Centre'],
      ],
    },
  ],
  cards: ['Site plan', 'Front view', 'Calculation', 'Letter of consent'],
  noteActions: ['Edit', 'Delete'],
  transfer: ['Colleagues', 'Involved in this file'],
  question: 'Withdraw this permit?',
  text: 'As it was handed in.',
  list: {
    title: 'Permits to decide on',
    columns: ['File', 'Activity', 'District', 'Phase'],
    values: [
      ['Demolition', 'Extension', 'New dwelling', 'Solar panels', 'Carport'],
      ['Harbour', 'Meadow side', 'Old town'],
      ['Intake', 'Advice', 'Draft', 'Signing'],
    ],
    actions: ['View', 'Hand over'],
    writeKey: (number) => `W-${String(number * 3 + 100)}`,
  },
  listActionsColumn: 'To do',
  listForm: [
    { kind: 'text', name: 'query', label: 'Search permits' },
    { kind: 'select', name: 'phase', label: 'In phase', choices: ['Any', 'Late only'] },
    { kind: 'switch', name: 'mine', label: 'Only my files' },
  ],
};

/** Repairs of a made-up housing association. */
export const repairWords: Vocabulary = {
  crumbs: ['Home', 'Repairs', 'Tenants'],
  titles: ['Leaking tap in the kitchen', 'Broken lift', 'Draught along a window'],
  pageActions: ['Plan a visit', 'Pause repair', 'Copy link'],
  warning: 'The tenant asked for this twice.',
  warningAction: 'Show earlier request',
  steps: ['Reported', 'Planned', 'In repair', 'Inspected'],
  tabs: ['Summary', 'Photos', 'Costs', 'Logbook'],
  menu: [
    { title: 'Workshop', items: ['Today', 'This week', 'Without a mechanic'] },
    { title: 'Stock', items: ['Parts', 'Orders', 'Suppliers'] },
  ],
  panels: ['Guarantee', 'Access to the home', 'Safety measures'],
  people: ['Tenant', 'Contact on site'],
  personFields: [
    { kind: 'text', name: 'fullName', label: 'First and last name', value: 'Test Tenant' },
    { kind: 'text', name: 'mobile', label: 'Mobile' },
    { kind: 'text', name: 'address', label: 'Home address' },
    { kind: 'select', name: 'tongue', label: 'Speaks', choices: ['Dutch', 'Arabic', 'Polish'] },
  ],
  forms: [
    {
      title: 'Fault',
      fields: [
        { kind: 'select', name: 'room', label: 'Room', choices: ['Bathroom', 'Hall', 'Cellar'] },
        { kind: 'area', name: 'story', label: 'What happened' },
        { kind: 'date', name: 'since', label: 'Since when', value: '2026-02-02' },
        { kind: 'radio', name: 'urgency', label: 'Urgency', choices: ['Can wait', 'Dangerous'] },
        { kind: 'check', name: 'again', label: 'Happened before', value: 'yes' },
        { kind: 'upload', name: 'photo', label: 'Attach a picture' },
      ],
    },
    {
      title: 'Work order',
      fields: [
        { kind: 'text', name: 'mechanic', label: 'Mechanic', value: 'Crew 7' },
        { kind: 'number', name: 'hours', label: 'Estimated hours', value: '3' },
        {
          kind: 'checks',
          name: 'parts',
          label: 'Parts needed',
          choices: ['Washer', 'Hinge', 'Cable'],
          value: '1',
        },
        { kind: 'switch', name: 'notify', label: 'Notify the tenant' },
        { kind: 'date', name: 'visit', label: 'Day of the visit' },
        { kind: 'select', name: 'account', label: 'Charge to', choices: ['Landlord', 'Insurer'] },
      ],
    },
  ],
  formActions: ['Store', 'Discard'],
  details: [
    {
      title: 'Contract',
      pairs: [
        ['Contract number', 'H-88213'],
        ['Complex', 'Block 5'],
        ['Rent since', '1 May 2019'],
      ],
    },
    {
      title: 'Appliance',
      pairs: [
        ['Make', 'Example Works'],
        ['Year', '2014'],
      ],
    },
  ],
  cards: ['Visit by the plumber', 'Order of parts', 'Call with the tenant', 'Invoice'],
  noteActions: ['Change', 'Remove'],
  transfer: ['All mechanics', 'On this job'],
  question: 'Cancel the repair?',
  text: 'Noted by the service desk.',
  list: {
    title: 'Repairs this month',
    columns: ['Job', 'Complaint', 'Building', 'Crew', 'Progress'],
    values: [
      ['Mould', 'No heating', 'Lock is stuck', 'Roof leaks', 'Doorbell'],
      ['Block 1', 'Block 5', 'Tower'],
      ['Crew 2', 'Crew 7', 'Crew 9'],
      ['Open', 'Visited', 'Done'],
    ],
    actions: ['Details', 'Reassign', 'Close'],
    writeKey: (number) => `J${String(number + 4000)}`,
  },
  listActionsColumn: 'Next',
  listForm: [
    { kind: 'text', name: 'find', label: 'Find a job' },
    { kind: 'date', name: 'from', label: 'Reported after' },
    { kind: 'check', name: 'late', label: 'Overdue only' },
  ],
};

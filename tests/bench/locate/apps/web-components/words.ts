/** What the applications speak about. The halves share no list: one asks for permits, one lends. */
import type { Words } from './desk-page.ts';

/** For sets that weights may be learned on. */
export const PERMITS: Words = {
  pages: ['Permits', 'Objections', 'Inspections', 'Letters', 'Deadlines', 'Archive', 'Map', 'Team'],
  sections: [
    'Request',
    'Location',
    'Decision',
    'Advice',
    'Costs',
    'History',
    'Neighbours',
    'Attachments',
  ],
  actions: [
    'Save',
    'Cancel',
    'Submit for review',
    'Print',
    'Add a note',
    'Share',
    'Close the case',
  ],
  repeated: ['Edit', 'Delete', 'Open', 'Assign', 'Download'],
  columns: ['Case number', 'Subject', 'Status', 'Team'],
  values: [
    ['Dropped kerb', 'Street party', 'Tree felling', 'Shop sign', 'Market stall'],
    ['New', 'Waiting', 'In progress', 'Ready to decide'],
    ['North', 'South', 'Harbour', 'Centre'],
  ],
  fields: {
    text: ['Subject', 'Street', 'Postcode', 'Reference of the applicant', 'Parcel'],
    long: ['Reason', 'Summary of the advice', 'Conditions'],
    choice: ['Kind of permit', 'Handling team', 'Outcome'],
    radio: ['Procedure', 'Answer by'],
    check: ['The fee was paid', 'Neighbours were told', 'Publish the decision'],
    switch: ['Urgent', 'Keep me informed'],
    date: ['Received on', 'Decide before', 'Starts on'],
    number: ['Number of days', 'Area in square metres'],
  },
  choices: [
    ['Regular', 'Extended'],
    ['Letter', 'E-mail', 'Counter'],
    ['Granted', 'Refused', 'Withdrawn'],
  ],
  remarks: [
    'Waiting for a drawing of the site.',
    'The inspector visits next week.',
    'Nobody has looked at this yet.',
  ],
  things: ['Site drawing', 'Advice of the fire brigade', 'Objection', 'Building plan', 'Invoice'],
  writeKey: (number) => `P-2026-${String(number).padStart(4, '0')}`,
};

/** For sets that judge. */
export const LENDING: Words = {
  pages: ['Equipment', 'Loans', 'Returns', 'Borrowers', 'Repairs', 'Suppliers', 'Rooms', 'Reports'],
  sections: [
    'Item',
    'Agreement',
    'Condition',
    'Delivery',
    'Insurance',
    'Maintenance',
    'Accessories',
    'Contact',
  ],
  actions: [
    'Store changes',
    'Discard',
    'Send to the desk',
    'Export',
    'Register a loan',
    'Duplicate',
    'Retire',
  ],
  repeated: ['Change', 'Remove', 'Show', 'Hand over', 'Extend'],
  columns: ['Inventory code', 'Article', 'Available', 'Shelf'],
  values: [
    ['Projector', 'Camera', 'Tripod', 'Laptop', 'Sound kit'],
    ['On loan', 'Ready', 'Reserved', 'Broken'],
    ['A1', 'B4', 'C2', 'D7'],
  ],
  fields: {
    text: ['Description', 'Serial code', 'Department', 'Cost centre', 'Telephone'],
    long: ['Damage found', 'Instructions', 'Agreements made'],
    choice: ['Category', 'Place of collection', 'Supplier'],
    radio: ['Period', 'Transport'],
    check: ['Identity was checked', 'Manual is included', 'Deposit received'],
    switch: ['Visible for borrowers', 'Send reminders'],
    date: ['Lent from', 'Back by', 'Next check'],
    number: ['Quantity', 'Weight in kilograms'],
  },
  choices: [
    ['One day', 'One week', 'A whole term'],
    ['Picked up', 'Brought by us'],
    ['Video', 'Audio', 'Computers'],
  ],
  remarks: [
    'A cable is missing since the last loan.',
    'Has to be charged overnight.',
    'Comes with a bag and a lamp.',
  ],
  things: ['Carrying case', 'Battery', 'Lens', 'Charger', 'Remote control'],
  writeKey: (number) => `INV.${String(number + 10_000)}`,
};

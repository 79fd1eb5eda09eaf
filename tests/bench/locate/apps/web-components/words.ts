/**
 * What the applications speak about. The halves share no list: permits and lessons are learned from,
 * lending judges.
 */
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

/** For sets that weights may be learned on, too. */
export const LESSONS: Words = {
  pages: [
    'Courses',
    'Participants',
    'Timetable',
    'Exams',
    'Certificates',
    'Teachers',
    'Waiting list',
    'Bills',
  ],
  sections: [
    'Programme',
    'Registration',
    'Entry test',
    'Presence',
    'Marks',
    'Study material',
    'Fees',
    'Guidance',
  ],
  actions: [
    'Confirm the place',
    'Withdraw',
    'Plan an exam',
    'Send an invitation',
    'Copy the course',
    'Put on hold',
    'Write a message',
  ],
  repeated: ['View', 'Move', 'Sign off', 'Mark', 'Excuse'],
  columns: ['Participant number', 'Course', 'Progress', 'Group'],
  values: [
    ['Welding', 'First aid', 'Dutch for beginners', 'Bookkeeping', 'Forklift'],
    ['Enrolled', 'Halfway', 'Passed', 'Stopped'],
    ['Morning', 'Evening', 'Weekend', 'Online'],
  ],
  fields: {
    text: ['Given name', 'Family name', 'Earlier schooling', 'Employer', 'Place of birth'],
    long: ['Motivation', 'Wishes for the classroom', 'Report of the interview'],
    choice: ['Level', 'Language of instruction', 'Payer'],
    radio: ['Way of learning', 'Confirmation'],
    check: ['Has read the house rules', 'Needs extra time', 'Brings own tools'],
    switch: ['Open for registration', 'Tell me about changes'],
    date: ['Date of birth', 'First lesson', 'Exam on'],
    number: ['Hours a week', 'Most participants'],
  },
  choices: [
    ['In class', 'At work', 'From home'],
    ['By text message', 'On paper'],
    ['Foundation', 'Intermediate', 'Advanced'],
  ],
  remarks: [
    'One lesson was missed.',
    'The intake has been planned.',
    'A certificate of last year still counts.',
  ],
  things: ['Workbook', 'Practice exam', 'Reading list', 'Safety briefing', 'Excursion'],
  writeKey: (number) => `${number + 100_000}`,
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

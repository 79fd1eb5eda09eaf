/** The words of a second application for the learning half: berths of a made-up harbour. */
import type { Vocabulary } from './vocabulary.ts';

export const berthWords: Vocabulary = {
  crumbs: ['Harbour office', 'Calls', 'North basin'],
  titles: ['Call of the Example Star', 'Call of a bulk carrier', 'Call of three fishing boats'],
  pageActions: ['Assign a berth', 'Message the agent', 'Mark as urgent'],
  warning: 'High water is expected tonight.',
  warningAction: 'Read the tide table',
  steps: ['Announced', 'Cleared', 'Moored', 'Departed'],
  tabs: ['Voyage', 'Cargo', 'Dues', 'Events'],
  menu: [
    { title: 'Quay', items: ['Expected', 'Alongside', 'Laid up'] },
    { title: 'Services', items: ['Pilots', 'Tugs', 'Linesmen', 'Waste'] },
  ],
  panels: ['Dangerous goods', 'Crew list', 'Shore power'],
  people: ['Ship’s agent', 'Master'],
  personFields: [
    { kind: 'text', name: 'surname', label: 'Surname', value: 'Sample' },
    { kind: 'text', name: 'radio', label: 'Call sign' },
    { kind: 'text', name: 'inbox', label: 'Mailbox for notices' },
    { kind: 'select', name: 'nation', label: 'Nationality', choices: ['Danish', 'Greek', 'Other'] },
    { kind: 'check', name: 'ashore', label: 'May come ashore', value: 'yes' },
  ],
  forms: [
    {
      title: 'Arrival',
      fields: [
        { kind: 'text', name: 'vessel', label: 'Name of the vessel', value: 'Example Star' },
        { kind: 'number', name: 'draught', label: 'Draught in centimetres', value: '640' },
        { kind: 'date', name: 'eta', label: 'Expected on', value: '2026-05-18' },
        { kind: 'select', name: 'basin', label: 'Basin', choices: ['North', 'Inner', 'Timber'] },
        { kind: 'radio', name: 'side', label: 'Moor with', choices: ['Port side', 'Starboard'] },
        { kind: 'switch', name: 'pilot', label: 'Takes a pilot', value: 'yes' },
        { kind: 'area', name: 'wishes', label: 'Wishes of the master' },
      ],
    },
    {
      title: 'Unloading',
      fields: [
        { kind: 'select', name: 'crane', label: 'Crane', choices: ['Crane 1', 'Crane 4'] },
        { kind: 'number', name: 'tonnes', label: 'Tonnes to unload' },
        {
          kind: 'checks',
          name: 'goods',
          label: 'Goods on board',
          choices: ['Grain', 'Timber', 'Fuel', 'Containers'],
          value: '0',
        },
        { kind: 'date', name: 'ready', label: 'Holds empty by' },
        { kind: 'upload', name: 'manifest', label: 'Add the manifest' },
        { kind: 'check', name: 'customs', label: 'Seen by customs' },
      ],
    },
  ],
  formActions: ['Register', 'Start over'],
  details: [
    {
      title: 'Vessel',
      pairs: [
        ['Length', '142 m'],
        ['Flag', 'Example Isles'],
        ['Built', '2011'],
      ],
    },
    {
      title: 'Last port',
      pairs: [
        ['Port', 'Sample Haven'],
        ['Left on', '15 May 2026'],
      ],
    },
  ],
  cards: ['Water delivery', 'Hull inspection', 'Crew change', 'Bunkering'],
  noteActions: ['Adjust', 'Strike out'],
  transfer: ['Free linesmen', 'Linesmen at this berth'],
  question: 'Send this vessel to the roads?',
  text: 'As agreed by radio.',
  list: {
    title: 'Vessels in port',
    columns: ['Call', 'Kind', 'Berth', 'Owner', 'Stage'],
    values: [
      ['Tanker', 'Coaster', 'Ferry', 'Trawler', 'Barge'],
      ['Quay 2', 'Quay 5', 'Jetty', 'Buoy 9'],
      ['Line A', 'Line B', 'Private'],
      ['At sea', 'Mooring', 'Working', 'Leaving'],
    ],
    actions: ['Log', 'Shift', 'Invoice dues'],
    writeKey: (number) => `V/${String(number * 2 + 300)}`,
  },
  listActionsColumn: 'Tasks',
  listForm: [
    { kind: 'text', name: 'ship', label: 'Look for a vessel' },
    { kind: 'select', name: 'quay', label: 'Lies at', choices: ['Anywhere', 'On the roads'] },
    { kind: 'date', name: 'before', label: 'Arrived before' },
  ],
};

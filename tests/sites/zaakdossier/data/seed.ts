import type { DatabaseSync } from 'node:sqlite';
import type { CaseStatus, CaseType, Confidentiality, DocumentType, Outcome } from '../web/model.ts';

/** Enough for a list that nobody finds a case in by scrolling. */
const CASE_COUNT = 240;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 5);

const STREETS = ['Voorbeeldlaan', 'Oefenstraat', 'Proefweg', 'Modelplein', 'Testkade', 'Schetspad'];

interface Kind {
  type: CaseType;
  subjects: readonly string[];
  weeks: number;
  company: boolean;
  handler: string;
}

const PERMITS = 'Behandelaar Vergunningen';
const KINDS: readonly Kind[] = [
  {
    type: 'omgevingsvergunning',
    subjects: ['Dakkapel plaatsen', 'Aanbouw achterzijde', 'Kozijnen vervangen', 'Carport bouwen'],
    weeks: 8,
    company: false,
    handler: PERMITS,
  },
  {
    type: 'evenementenvergunning',
    subjects: ['Buurtfeest', 'Rommelmarkt', 'Hardloopwedstrijd', 'Openluchtconcert'],
    weeks: 8,
    company: true,
    handler: PERMITS,
  },
  {
    type: 'bijzondere-bijstand',
    subjects: ['Vergoeding bril', 'Inrichtingskosten', 'Kosten bewindvoering'],
    weeks: 8,
    company: false,
    handler: 'Behandelaar Sociaal Domein',
  },
  {
    type: 'parkeervergunning',
    subjects: ['Bewonersvergunning', 'Tweede bewonersvergunning', 'Mantelzorgvergunning'],
    weeks: 4,
    company: false,
    handler: 'Behandelaar Parkeren',
  },
  {
    type: 'terrasvergunning',
    subjects: ['Terras uitbreiden', 'Winterterras', 'Nieuw terras'],
    weeks: 8,
    company: true,
    handler: PERMITS,
  },
  {
    type: 'subsidie',
    subjects: ['Subsidie buurtmoestuin', 'Subsidie groen dak', 'Subsidie jeugdactiviteit'],
    weeks: 13,
    company: true,
    handler: 'Behandelaar Subsidies',
  },
  {
    type: 'kapvergunning',
    subjects: ['Kappen van een esdoorn', 'Kappen van twee populieren'],
    weeks: 8,
    company: false,
    handler: PERMITS,
  },
  {
    type: 'woo-verzoek',
    subjects: ['Stukken herinrichting plein', 'Stukken over aanbesteding'],
    weeks: 4,
    company: true,
    handler: 'Behandelaar Openbaarheid',
  },
];

const STATUSES: readonly CaseStatus[] = [
  'in-behandeling',
  'ontvangen',
  'in-behandeling',
  'wacht-op-aanvulling',
  'in-behandeling',
  'besloten',
  'afgesloten',
];
const OUTCOMES: readonly Outcome[] = ['toekennen', 'toekennen', 'afwijzen', 'buiten-behandeling'];

/** The case that practice starts from: open, complete and without a decision. */
const PRACTICE_CASE = 123;

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** The first `count` numbers from 999990000 that pass the BSN's eleven test: a range never issued. */
function createTestBsns(count: number): string[] {
  const found: string[] = [];
  for (let candidate = 999_990_000; found.length < count; candidate += 1) {
    const digits = Array.from(String(candidate), Number);
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) found.push(String(candidate));
  }
  return found;
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function toMoment(time: number, hour: number): string {
  return new Date(time + hour * 3_600_000).toISOString();
}

function prepareInserts(database: DatabaseSync) {
  const insert = (table: string, columns: string[]) =>
    database.prepare(
      `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
    );
  return {
    cases: insert('cases', [
      'number',
      'subject',
      'type',
      'status',
      'applicant',
      'handler',
      'received_on',
      'due_on',
      'close_reason',
    ]),
    events: insert('events', ['case_number', 'at', 'actor', 'kind']),
    parties: insert('parties', ['case_number', 'role', 'name', 'identification', 'address']),
    documents: insert('documents', [
      'case_number',
      'title',
      'file_name',
      'type',
      'confidentiality',
      'size',
      'added_at',
      'added_by',
    ]),
    decisions: insert('decisions', [
      'case_number',
      'outcome',
      'decided_on',
      'motivation',
      'appeal_clause',
      'state',
      'saved_at',
      'saved_by',
    ]),
    notes: insert('notes', ['case_number', 'text', 'author', 'at']),
  };
}

type Inserts = ReturnType<typeof prepareInserts>;

function seedCase(inserts: Inserts, index: number, bsn: string): void {
  const practice = index === PRACTICE_CASE;
  const kind = practice ? (KINDS[0] as Kind) : pick(KINDS, index * 5 + Math.floor(index / 7));
  const status = practice ? 'in-behandeling' : pick(STATUSES, index * 3 + Math.floor(index / 11));
  const serial = String(index).padStart(4, '0');
  const number = `ZAAK-2026-${serial}`;
  const street = pick(STREETS, index + Math.floor(index / 6));
  const house = 1 + ((index * 17) % 98);
  const received = FIRST_DAY + Math.floor((index * 5) / 8) * DAY;
  const applicant = kind.company ? `Voorbeeldbedrijf ${serial} B.V.` : `Testpersoon ${serial}`;
  const address = `${street} ${house}, 0000 AA Voorbeeldstad`;
  const subject = practice ? 'Dakkapel plaatsen' : pick(kind.subjects, index);
  const closed = status === 'afgesloten';

  inserts.cases.run(
    number,
    `${subject}, ${street} ${house}`,
    kind.type,
    status,
    applicant,
    kind.handler,
    toDate(received),
    toDate(received + kind.weeks * 7 * DAY),
    closed ? 'afgehandeld' : null,
  );
  const addParty = (role: string, name: string, identification: string, where: string) =>
    inserts.parties.run(number, role, name, identification, where);
  addParty('aanvrager', applicant, kind.company ? `KvK 9000${serial}` : `BSN ${bsn}`, address);
  if (practice || index % 4 === 0) {
    addParty(
      'gemachtigde',
      `Voorbeeldadvies ${serial}`,
      `KvK 9100${serial}`,
      'Postbus 1, 0000 AB Voorbeeldstad',
    );
  }
  if (index % 3 === 0) {
    addParty(
      'belanghebbende',
      `Testbuur ${serial}`,
      '',
      `${street} ${house + 2}, 0000 AA Voorbeeldstad`,
    );
  }
  addParty('behandelaar', kind.handler, '', 'Gemeente Voorbeeldstad');

  const addEvent = (day: number, hour: number, actor: string, event: string) =>
    inserts.events.run(number, toMoment(received + day * DAY, hour), actor, event);
  const addDocument = (title: string, type: DocumentType, level: Confidentiality, day: number) => {
    const name = `${title.toLowerCase().replaceAll(' ', '-')}-${serial}.pdf`;
    const size = 24_000 + ((index * 7_919 + title.length * 104_729) % 900_000);
    const at = toMoment(received + day * DAY, 8);
    inserts.documents.run(number, title, name, type, level, size, at, 'Digitaal loket');
  };
  addEvent(0, 8, 'Digitaal loket', 'ontvangen');
  addDocument('Aanvraagformulier', 'aanvraag', 'zaakvertrouwelijk', 0);
  if (kind.type === 'omgevingsvergunning')
    addDocument('Situatietekening', 'tekening', 'openbaar', 0);
  if (status === 'ontvangen') return;
  addEvent(1, 9, 'Werkverdeler', 'toegewezen');
  if (status === 'wacht-op-aanvulling') addDocument('Verzoek om aanvulling', 'brief', 'intern', 5);
  if (status !== 'besloten' && !closed) return;
  const decidedAt = received + 20 * DAY;
  inserts.decisions.run(
    number,
    pick(OUTCOMES, index),
    toDate(decidedAt),
    'De aanvraag is getoetst aan de regels die in Voorbeeldstad gelden.',
    1,
    'vastgesteld',
    toMoment(decidedAt, 10),
    kind.handler,
  );
  addEvent(20, 10, kind.handler, 'besluit');
  inserts.notes.run(
    number,
    'Aanvrager is gebeld over de uitkomst.',
    kind.handler,
    toMoment(decidedAt, 13),
  );
  if (closed) addEvent(27, 11, kind.handler, 'afgesloten');
}

/** Fills an empty database; the same every time, so that guides and screenshots keep. */
export function seedCases(database: DatabaseSync): void {
  const inserts = prepareInserts(database);
  createTestBsns(CASE_COUNT).forEach((bsn, at) => seedCase(inserts, at + 1, bsn));
}

/** What a case file consists of, shared by the store, the JSON API and the views. */

export const CASE_STATUSES = [
  'ontvangen',
  'in-behandeling',
  'wacht-op-aanvulling',
  'besloten',
  'afgesloten',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CASE_TYPES = [
  'omgevingsvergunning',
  'evenementenvergunning',
  'bijzondere-bijstand',
  'parkeervergunning',
  'terrasvergunning',
  'subsidie',
  'kapvergunning',
  'woo-verzoek',
] as const;
export type CaseType = (typeof CASE_TYPES)[number];

export const DOCUMENT_TYPES = [
  'aanvraag',
  'advies',
  'bewijsstuk',
  'brief',
  'tekening',
  'verslag',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The levels of the Dutch case standard (ZGW "vertrouwelijkheidaanduiding"), from open to secret. */
export const CONFIDENTIALITIES = [
  'openbaar',
  'beperkt-openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer-geheim',
] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const OUTCOMES = ['toekennen', 'afwijzen', 'buiten-behandeling'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CLOSE_REASONS = ['afgehandeld', 'ingetrokken', 'dubbel'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const EVENT_KINDS = [
  'ontvangen',
  'toegewezen',
  'document',
  'concept',
  'besluit',
  'afgesloten',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const PARTY_ROLES = ['aanvrager', 'gemachtigde', 'belanghebbende', 'behandelaar'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Dates without a time are `YYYY-MM-DD`, moments are ISO 8601 in UTC. */
export interface CaseFile {
  number: string;
  subject: string;
  type: CaseType;
  status: CaseStatus;
  applicant: string;
  handler: string;
  receivedOn: string;
  dueOn: string;
  closeReason: CloseReason | null;
}

export interface CaseEvent {
  at: string;
  actor: string;
  kind: EventKind;
}

export interface CaseDocument {
  title: string;
  fileName: string;
  type: DocumentType;
  confidentiality: Confidentiality;
  /** In bytes. */
  size: number;
  addedAt: string;
  addedBy: string;
}

export interface Party {
  role: PartyRole;
  name: string;
  /** BSN or KvK number with its kind in front, empty for employees. */
  identification: string;
  address: string;
}

export interface Decision {
  outcome: Outcome | null;
  decidedOn: string;
  motivation: string;
  appealClause: boolean;
  state: 'concept' | 'vastgesteld';
  savedAt: string;
  savedBy: string;
}

export interface Note {
  text: string;
  author: string;
  at: string;
}

export const CASE_TABS = ['overzicht', 'documenten', 'betrokkenen', 'besluit'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** What one tab of a case file shows; the JSON API answers with exactly this. */
export type CaseTabData = { caseFile: CaseFile; mayEdit: boolean } & (
  | { tab: 'overzicht'; events: CaseEvent[] }
  | { tab: 'documenten'; documents: CaseDocument[] }
  | { tab: 'betrokkenen'; parties: Party[] }
  | { tab: 'besluit'; decision: Decision | null }
);

export function caseTabPath(number: string, tab: CaseTab): string {
  return tab === 'overzicht' ? `/zaken/${number}` : `/zaken/${number}/${tab}`;
}

export function isOneOf<T extends string>(known: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (known as readonly string[]).includes(value);
}

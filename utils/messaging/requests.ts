/** The border check of the background: what a request must look like, whoever sent it. */
import { z } from 'zod';
import { FEEDBACK_LIMITS } from '../core/feedback/feedback.ts';
import { ELEMENT_STATES } from '../core/guide/schema-condition.ts';
import { LIMITS } from '../core/guide/limits.ts';
import { version } from '../core/guide/schema-words.ts';
import { teamName, week } from '../core/insights/report-schema.ts';
import { ARCHIVE_LIMITS } from '../core/pack-archive/limits.ts';
import { readAddress } from '../core/pack-archive/read-address.ts';
import { PICTURE_LIMITS } from '../core/pictures/limits.ts';
import { MISSED_WHY, WRONG_WHAT } from '../core/run/types.ts';
import { STEP_EVENTS } from '../core/run/transitions.ts';
import { cleanMissedWord } from '../core/search/missed-words.ts';
import { arrival, news, order } from './frame-schemas.ts';
import {
  action,
  address,
  command,
  pickOrder,
  previewOrder,
  recordingOrder,
} from './record-schemas.ts';
import type { ToBackground } from './protocol.ts';

/** Of a picture that is stored: four letters for three bytes. */
const BASE64 = Math.ceil(PICTURE_LIMITS.bytes / 3) * 4;

const id = z.string().min(1).max(200);
const none = z.strictObject({});
const page = z.strictObject({
  url: z.string().max(20_000),
  login: z.boolean(),
  error: z.number().int().nullable(),
});
const stepEvent = z.strictObject({
  type: z.enum([...STEP_EVENTS, 'continue']).exclude(['page', 'missing', 'answered']),
  stepId: id,
});
const missing = z.strictObject({
  type: z.literal('missing'),
  stepId: id,
  why: z.enum(MISSED_WHY).optional(),
});
const event = z.union([
  stepEvent,
  missing,
  z.strictObject({ type: z.literal('reported'), stepId: id, what: z.enum(WRONG_WHAT) }),
  z.strictObject({ type: z.literal('answered'), stepId: id, choice: id }),
  z.strictObject({ type: z.enum(['accepted', 'resume', 'stop']) }),
  z.strictObject({ type: z.literal('pause'), reason: z.enum(['person', 'page']) }),
]);
const state = z.enum(ELEMENT_STATES);
const elements = z.record(id, z.array(state).max(8));
const language = z.enum(['nl', 'de', 'en', 'fr']);
/** A name may be an address of 2,000 characters and a path of 200 within it. */
const file = z.strictObject({ name: z.string().max(2_300), text: z.string().max(50_000_000) });
/** Of a pack that somebody hands in. */
const receipt = {
  files: z.array(file).min(1).max(1_001),
  assets: z
    .array(z.strictObject({ path: z.string().max(200), base64: z.string().max(10_000_000) }))
    .max(1_000)
    .optional(),
};
const packUrl = z.string().refine((it) => readAddress(it) === it);
const tabId = z.number().int().optional();
/** Null where the browser does not tell it. */
const url = z.string().max(20_000).nullable();

const REQUESTS: { readonly [Name in keyof ToBackground]: z.ZodType } = {
  page: z.strictObject({ page, arrival: z.enum(['load', 'same-document', 'restored']) }),
  overlay: z.strictObject({ page }),
  finder: none,
  runEvent: z.strictObject({
    runId: id,
    event,
    elements: elements.optional(),
    page: page.optional(),
  }),
  aside: z.strictObject({ page }),
  asideEvent: z.strictObject({
    guideId: id,
    event: z.union([
      z.strictObject({ type: z.enum(['seen', 'acknowledged', 'later', 'hide']) }),
      z.strictObject({ type: z.literal('elements'), elements }),
    ]),
    page,
  }),
  answerOffer: z.strictObject({
    guideId: z.string().max(200),
    answer: z.enum(['seen', 'later', 'guide', 'site']),
    page,
  }),
  startGuide: z.strictObject({
    guideId: id,
    tabId,
    page: page.optional(),
    practice: z.boolean().optional(),
    goesOn: z.boolean().optional(),
  }),
  resumeRun: z.strictObject({ runId: id, tabId, page: page.optional() }),
  tellWrong: z.strictObject({ runId: id }),
  dismissRun: z.strictObject({ runId: id }),
  returnToStep: z.strictObject({ runId: id }),
  setLanguage: z.strictObject({ language }),
  placeLauncher: z.strictObject({
    place: z.strictObject({
      x: z.number().min(0).max(1),
      y: z.number().min(0).max(1),
      collapsed: z.boolean(),
    }),
  }),
  picture: z.union([
    z.strictObject({ runId: id, stepId: id }),
    z.strictObject({ guideId: id, stepId: id }),
  ]),
  frame: arrival,
  frameNews: news,
  frameGone: none,
  callFrames: none,
  orderFrame: order,
  restFrames: none,
  recordAction: z.strictObject({ action }),
  recordPage: z.strictObject({ address, isLed: z.boolean() }),
  startRecording: recordingOrder,
  pickElement: z.strictObject({ action }),
  cancelPick: none,
  startPick: pickOrder,
  startPreview: previewOrder,
  checkTargets: z.strictObject({ draftId: id, tabId: z.number().int() }),
  recordCommand: z.strictObject({ command }),
  drafts: none,
  draft: z.strictObject({ draftId: id }),
  pick: z.strictObject({ draftId: id }),
  saveDraft: z.strictObject({
    draftId: id,
    revision: z.number().int().positive(),
    text: z.string().max(2_000_000),
  }),
  createDraft: z.strictObject({ text: z.string().max(2_000_000) }),
  removeDraft: z.strictObject({ draftId: id }),
  packDraft: z.strictObject({ draftId: id }),
  savePackDraft: z.strictObject({
    draftId: id,
    revision: z.number().int().positive(),
    text: z.string().max(2_000_000),
  }),
  createPack: z.strictObject({
    title: z.string().min(1).max(LIMITS.title),
    issuer: z.string().max(120),
    drafts: z.array(id).max(1_000),
  }),
  openPack: z.strictObject({
    from: z.union([
      z.strictObject({ packId: id }),
      z.strictObject({ files: receipt.files, assets: receipt.assets }),
    ]),
    issuer: z.string().min(1).max(120).nullable(),
    isJoining: z.boolean().optional(),
  }),
  moveMember: z.strictObject({
    draftId: id,
    to: id.nullable(),
    at: z.number().int().nonnegative().optional(),
  }),
  packFacts: z.strictObject({ draftId: id }),
  packChecks: z.strictObject({ draftId: id }),
  addPicture: z.strictObject({ base64: z.string().max(BASE64) }),
  pictures: z.strictObject({ paths: z.array(id).max(LIMITS.steps) }),
  published: z.strictObject({ draftId: id }),
  publishedPack: z.strictObject({ draftId: id, version }),
  changes: z.strictObject({ draftId: id, version: version.nullable() }),
  installDraft: z.strictObject({ draftId: id }),
  restorePack: z.strictObject({ draftId: id, version }),
  publishDraft: z.strictObject({ draftId: id, revision: z.number().int().positive() }),
  repairs: none,
  addFeedback: z.strictObject({
    name: file.shape.name,
    text: z.string().max(FEEDBACK_LIMITS.length + 1),
  }),
  addOwnFeedback: none,
  clearFeedback: none,
  markRepair: z.strictObject({ guideId: id, stepId: id, isDone: z.boolean() }),
  repairGuide: z.strictObject({ guideId: id }),
  popup: z.strictObject({ tabId: z.number().int(), url }),
  help: z.strictObject({ tabId: z.number().int(), url }),
  readGuide: z.strictObject({ guideId: id, url }),
  searchTexts: none,
  missedSearch: z.strictObject({
    words: z.array(z.string().refine((word) => cleanMissedWord(word) === word)).max(20),
  }),
  goToStep: z.strictObject({ runId: id, stepId: id }),
  progress: none,
  goOn: z.union([
    z.strictObject({ runId: id }),
    z.strictObject({ guideId: id, isPractice: z.boolean().optional() }),
  ]),
  packs: none,
  installFiles: z.strictObject({
    ...receipt,
    address: z
      .strictObject({
        url: packUrl,
        etag: z.string().max(ARCHIVE_LIMITS.etag).nullable(),
      })
      .optional(),
    expected: id.optional(),
    isStaged: z.boolean().optional(),
  }),
  giveBackHost: z.strictObject({ url: packUrl }),
  acceptUpdate: z.strictObject({ packId: id, version }),
  dropUpdate: z.strictObject({ packId: id }),
  goBack: z.strictObject({ packId: id }),
  savePackValues: z.strictObject({ packId: id, values: z.record(id, z.string().max(300)) }),
  explainOffers: z.strictObject({ url: z.string().max(20_000) }),
  chooseRoles: z.strictObject({ roles: z.array(z.string().min(1).max(64)).max(50) }),
  offerAgain: z.strictObject({
    guideId: id.optional(),
    site: z.string().max(255).optional(),
    packId: id.optional(),
  }),
  removePack: z.strictObject({ packId: id }),
  stored: none,
  download: none,
  saveFeedback: z.strictObject({ text: z.string().max(FEEDBACK_LIMITS.length) }),
  offerFeedbackAgain: none,
  reports: none,
  answerSending: z.strictObject({
    answer: z.enum(['yes', 'no']),
    weeks: z.array(week).max(10_000),
    to: z.string().max(3_000),
  }),
  saveReport: z.strictObject({ week }),
  openCollector: file,
  forgetCollector: none,
  chooseTeam: z.strictObject({ team: teamName }),
  restore: z.strictObject({ name: file.shape.name, ticket: z.uuid() }),
  eraseAll: none,
  collector: none,
  markPublished: z.strictObject({ weeks: z.array(z.string().min(10).max(100)).max(100_000) }),
  guideNames: none,
};

/** @throws {Error} naming the request and each field that is not as expected. */
export function parseRequest<Name extends keyof ToBackground>(
  name: Name,
  request: unknown,
): ToBackground[Name][0] {
  const schema = Object.hasOwn(REQUESTS, name) ? REQUESTS[name] : undefined;
  if (schema === undefined) throw new Error(`unknown request "${name}"`);
  const parsed = schema.safeParse(request);
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data as ToBackground[Name][0];
}

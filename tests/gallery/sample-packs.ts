/** A pack that its author is at work on, in four languages. */
import type { PackingPorts } from '../../components/studio/packing-ports.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { assemblePack } from '../../utils/core/packing/assemble-pack.ts';
import type { MemberChecks } from '../../utils/core/packing/check-members.ts';
import type { PackPlan } from '../../utils/core/packing/plan.ts';
import { presentFacts, presentPack } from '../../utils/core/packing/present-pack.ts';
import { startPlan } from '../../utils/core/packing/start-plan.ts';
import type { PackDraftView, PackFacts, PackLine } from '../../utils/core/packing/view.ts';
import type { PackCard } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeSampleDraft, type PublishedSample } from './sample-drafts.ts';
import { makeChecklist } from './sample-kinds.ts';
import { SAMPLE } from './sample-words.ts';

export const PACK_DRAFT = 'pack-1';

export function makePlan(language: UiLanguage, change: Partial<PackPlan> = {}): PackPlan {
  const start = { language, title: SAMPLE[language].pack, issuer: 'Gemeente Voorbeeldstad' };
  return {
    ...startPlan({ ...start, drafts: ['d1', 'd2'] }, new Set()),
    contact: 'zaken@voorbeeldstad.example',
    ...change,
  };
}

function makePackGuides(language: UiLanguage): Guide[] {
  return [makeSampleDraft(language), { ...makeChecklist(language), id: 'own.ander' }];
}

export function makePackView(
  language: UiLanguage,
  change: Partial<PackDraftView> = {},
): PackDraftView {
  const pack = makePlan(language);
  return { ...presentPack({ id: PACK_DRAFT, revision: 1, pack }), ...change };
}

export function makePackFacts(language: UiLanguage): PackFacts {
  return presentFacts(makePlan(language), makePackGuides(language));
}

/** `members`: of its guides, by draft. */
export function makePackLines(language: UiLanguage, members = ['d1']): PackLine[] {
  const { id, title, issuer } = makePlan(language);
  return [
    {
      draftId: PACK_DRAFT,
      packId: id,
      title: title[language]!,
      issuer,
      members,
      changedAt: Date.UTC(2026, 4, 12),
    },
  ];
}

/** What is to be mended in one guide. */
export function makePackChecks(language: UiLanguage): MemberChecks[] {
  const { guide, problem } = SAMPLE[language];
  const sentence = problem.replace(/^\S+,/, 'JSON:');
  return [{ draftId: 'd1', title: guide, problems: [sentence], warnings: [sentence] }];
}

/** The pack now, and the version before, which had one guide less. */
export function makePackVersions(language: UiLanguage) {
  const guides = makePackGuides(language);
  const plan = makePlan(language, { version: '1.0.0' });
  const published: PublishedSample[] = [
    { source: assemblePack(plan, guides.slice(0, 1)), publishedAt: Date.UTC(2026, 2, 9) },
  ];
  return { published, present: assemblePack(plan, guides) };
}

/** A pack of others on this computer. */
export function makeInstalledCard(language: UiLanguage): PackCard {
  const { manifest } = assemblePack(makePlan(language), makePackGuides(language));
  const title = SAMPLE[language].otherGuide;
  return {
    manifest: { ...manifest, id: 'nl.anderestad.zaken', issuer: 'Gemeente Anderestad' },
    language,
    title,
    origin: 'file',
    values: {},
    guides: [],
    address: null,
    previous: null,
    update: null,
    hosts: [],
  };
}

/** Whatever is asked goes well. */
export const QUIET_PACKING: PackingPorts = {
  load: async () => null,
  save: async () => ({ ok: false, why: 'gone' }),
  create: async () => ({ ok: true, draftId: PACK_DRAFT }),
  open: async () => ({ ok: true, draftId: PACK_DRAFT }),
  move: async ({ draftId }) => ({ draftId, to: null }),
  facts: async () => null,
  checks: async () => [],
  restore: async () => true,
  listInstalled: async () => [],
};

/** The studio: the list, a draft that is right, and one with everything that may go wrong. */
import { StudioPage, type StudioPageProps } from '../../components/studio/StudioPage.tsx';
import type { PicturePorts } from '../../components/studio/picture-ports.ts';
import type { LivePorts } from '../../components/studio/live-ports.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type { DraftView } from '../../utils/core/record/view.ts';
import { assembleGuide } from '../../utils/core/packing/assemble-pack.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PageScene } from './page-scene.ts';
import type { TargetChecks } from '../../utils/core/studio/check-view.ts';
import {
  makeDraftLines,
  makeDraftView,
  makePublished,
  makePublishPorts,
  makeSampleDraft,
  type SamplePorts,
} from './sample-drafts.ts';
import {
  makeInstalledCard,
  makePackChecks,
  makePackFacts,
  makePackLines,
  makePackVersions,
  makePackView,
  makePlan,
  PACK_DRAFT,
  QUIET_PACKING,
} from './sample-packs.ts';
import { makeRepairView } from './sample-feedback.ts';
import { makeArticle, makeAskingDraft, makeChecklist, makeNews, makeTips } from './sample-kinds.ts';
import { SAMPLE_PICTURE, SAMPLE_PICTURE_PATH } from './sample-picture.ts';
import { SAMPLE } from './sample-words.ts';
import { SAMPLE_LINKS } from './sample-links.ts';

/** The list of drafts is where we are. */
const links = { ...SAMPLE_LINKS, studio: '#' };

/** Whatever is asked of the page goes well. */
const live = (checks: TargetChecks): LivePorts => ({
  reach: async () => ({ tabId: 1, url: checks.url }),
  openPanel: () => undefined,
  pick: async () => null,
  onPicked: () => undefined,
  cancelPick: async () => null,
  preview: async () => null,
  check: async () => checks,
  record: async () => null,
});

const CHECKS: TargetChecks = {
  url: 'https://zaken.voorbeeldstad.example/besluiten/nieuw',
  checks: {
    'click-1': { status: 'found', reasons: [] },
    'click-2': { status: 'ambiguous', count: 3, reasons: ['too-close'] },
    'fill-3': { status: 'missing', reason: 'none', reasons: ['too-different'] },
    'click-4': {
      status: 'likely',
      reasons: ['agree:role name heading', 'differ:nth', 'fewer-twins'],
    },
  },
};

/** A button that is called as another one, with a word that nobody knows. */
const shownIn = (language: UiLanguage): RecordedAction => ({
  kind: 'click',
  label: `${SAMPLE[language].save} Balthazar`,
  page: 'https://zaken.voorbeeldstad.example/besluiten/nieuw',
  evidence: {
    v: 'a',
    traits: { role: 'button', tag: 'button', name: 'balthazar', heading: 'melchior' },
    twins: 'a',
    common: [],
    words: '',
  },
});
const OFF = limitsOf({ language: 'de', disabled: ['studio'] });

const publishing = (language: UiLanguage, change: Partial<SamplePorts> = {}) =>
  makePublishPorts({
    language,
    published: () => [],
    present: () => assembleGuide(makeSampleDraft(language)),
    publish: async () => ({ ok: true, warnings: [] }),
    install: async () => ({ ok: true, warnings: [] }),
    ...change,
  });
const pictures: PicturePorts = {
  add: () => Promise.resolve({ ok: true, path: SAMPLE_PICTURE_PATH }),
  load: ([path = '']) => Promise.resolve([{ path, base64: SAMPLE_PICTURE }]),
};

/** The fourth step shows a picture. */
function makePictured(language: UiLanguage): Walkthrough {
  const guide = makeSampleDraft(language);
  const image = { asset: SAMPLE_PICTURE_PATH, alt: { [language]: SAMPLE[language].pictureAlt } };
  return { ...guide, steps: guide.steps.map((it, at) => (at === 3 ? { ...it, image } : it)) };
}

type Change = (language: UiLanguage) => Partial<StudioPageProps>;

const studio = (change: Change) => (language: UiLanguage) => (
  <StudioPage
    view={{ language, drafts: makeDraftLines(language) }}
    opened={null}
    links={links}
    onLoad={() => Promise.resolve(makeDraftView(language, { revision: 4 }))}
    onSave={() => Promise.resolve({ ok: false, why: 'changed' })}
    onCreate={() => Promise.resolve({ ok: true, draftId: 'd1' })}
    repairPorts={{
      add: async ({ name }) => ({ ok: false, problem: `${name}: …` }),
      addMine: async () => 0,
      clear: async () => null,
      mark: async () => null,
      draft: async () => ({ ok: true, draftId: 'd1' }),
      refresh: async () => undefined,
    }}
    onLive={() => live({ url: '', checks: {} })}
    onRemove={() => Promise.resolve()}
    onPublishing={() => publishing(language)}
    packing={QUIET_PACKING}
    pictures={pictures}
    onLanguage={() => undefined}
    {...change(language)}
  />
);

const open = (language: UiLanguage, change: Parameters<typeof makeDraftView>[1] = {}) => ({
  draftId: 'd1',
  draft: makeDraftView(language, change),
  pick: null as PickView | null,
});

/** One guide in a pack and one in none, and a pack of others on this computer. */
const withPacks: Change = (language) => ({
  view: { language, drafts: makeDraftLines(language), packs: makePackLines(language) },
  packing: { ...QUIET_PACKING, listInstalled: async () => [makeInstalledCard(language)] },
});

export const STUDIO_SCENES: Readonly<Record<string, PageScene>> = {
  studio: { draw: studio(() => ({})), sheet: 'studio' },
  'studio-empty': {
    draw: studio((language) => ({ view: { language, drafts: [] } })),
    sheet: 'studio',
  },
  'studio-remove': { draw: studio(() => ({})), sheet: 'studio' },
  'studio-edit': { draw: studio((language) => ({ opened: open(language) })), sheet: 'studio' },
  'studio-step': {
    draw: studio((language) => {
      // As the checks name a text that is no file.
      const problems = [SAMPLE[language].problem.replace(/^\S+,/, 'JSON:')];
      return { opened: open(language, { problems, warnings: problems }) };
    }),
    sheet: 'studio',
  },
  'studio-picture': {
    draw: studio((language) => ({ opened: open(language, { guide: makePictured(language) }) })),
    sheet: 'studio',
  },
  'studio-live': {
    draw: studio((language) => ({
      opened: { ...open(language), pick: { stepId: 'click-4', action: shownIn(language) } },
      onLive: () => live(CHECKS),
      onSave: async (_, revision, text) => {
        const guide = JSON.parse(text) as DraftView['guide'];
        return { ok: true, ...makeDraftView(language, { revision: revision + 1, guide }) };
      },
    })),
    sheet: 'studio',
  },
  'studio-picking': {
    draw: studio((language) => ({
      opened: { ...open(language), pick: { stepId: 'click-1', action: null } },
      onLive: () => ({ ...live(CHECKS), check: async () => 'closed' }),
    })),
    sheet: 'studio',
  },
  'studio-conflict': { draw: studio((language) => ({ opened: open(language) })), sheet: 'studio' },
  'studio-personal': {
    draw: studio((language) => ({
      opened: open(language),
      onSave: () => Promise.resolve({ ok: false, why: 'personal', problems: ['123456782'] }),
    })),
    sheet: 'studio',
  },
  'studio-published': {
    draw: studio((language) => ({
      opened: open(language),
      onPublishing: () =>
        publishing(language, {
          published: () => makePublished(language),
          present: () => assembleGuide(makeSampleDraft(language)),
        }),
    })),
    sheet: 'studio',
  },
  'studio-json': { draw: studio((language) => ({ opened: open(language) })), sheet: 'studio' },
  'studio-new': { draw: studio(() => ({})), sheet: 'studio' },
  'studio-ways': {
    draw: studio((language) => ({ opened: open(language, { guide: makeAskingDraft(language) }) })),
    sheet: 'studio',
  },
  'studio-copy': {
    draw: studio((language) => ({ opened: open(language, { guide: makeAskingDraft(language) }) })),
    sheet: 'studio',
  },
  'studio-checklist': {
    draw: studio((language) => ({ opened: open(language, { guide: makeChecklist(language) }) })),
    sheet: 'studio',
  },
  'studio-tips': {
    draw: studio((language) => ({ opened: open(language, { guide: makeTips(language) }) })),
    sheet: 'studio',
  },
  'studio-news': {
    draw: studio((language) => ({ opened: open(language, { guide: makeNews(language) }) })),
    sheet: 'studio',
  },
  'studio-article': {
    draw: studio((language) => ({ opened: open(language, { guide: makeArticle(language) }) })),
    sheet: 'studio',
  },
  'studio-repairs': {
    draw: studio((language) => ({ repairs: makeRepairView(language) })),
    sheet: 'studio',
  },
  'studio-repairs-empty': {
    draw: studio(() => ({ repairs: { list: { guides: [], words: [] }, files: 0 } })),
    sheet: 'studio',
  },
  'studio-off': {
    draw: studio((language) => ({ view: { language, limits: OFF, drafts: [] } })),
    sheet: 'studio',
  },
  'studio-packs': { draw: studio(withPacks), sheet: 'studio' },
  'studio-pack-move': { draw: studio(withPacks), sheet: 'studio' },
  'studio-pack-tools': { draw: studio(withPacks), sheet: 'studio' },
  'studio-pack': {
    draw: studio((language) => {
      const { published, present } = makePackVersions(language);
      return {
        view: {
          language,
          drafts: makeDraftLines(language),
          packs: makePackLines(language, ['d1', 'd2']),
        },
        openedPack: { draftId: PACK_DRAFT, pack: makePackView(language) },
        onPublishing: () =>
          publishing(language, { published: () => published, present: () => present }),
        packing: {
          ...QUIET_PACKING,
          facts: async () => makePackFacts(language),
          checks: async () => makePackChecks(language),
        },
      };
    }),
    sheet: 'studio',
  },
  'studio-pack-new': {
    draw: studio((language) => {
      const pack = makePlan(language, { drafts: [] });
      return { openedPack: { draftId: PACK_DRAFT, pack: makePackView(language, { pack }) } };
    }),
    sheet: 'studio',
  },
  'studio-gone': {
    draw: studio(() => ({ opened: { draftId: 'd1', draft: null, pick: null } })),
    sheet: 'studio',
  },
};

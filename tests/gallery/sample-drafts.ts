/** A recording that its author is at work on, in four languages. */
import type { Step, Target, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { PublishPorts } from '../../components/studio/publish-ports.ts';
import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { assembleGuide } from '../../utils/core/packing/assemble-pack.ts';
import { summarizeChanges } from '../../utils/core/packing/summarize-changes.ts';
import type { DraftLine, DraftView } from '../../utils/core/record/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { SAMPLE } from './sample-words.ts';

const traits = { role: 'button', tag: 'button', heading: 'besluit', nth: 'abaj', classes: 'main' };

/** From one that is easy to recognise to one that is not. */
function makeTargets(language: UiLanguage): Record<string, Target> {
  const see = (more: object, rest: object = {}): Target => ({
    recorded: {
      v: 'a',
      traits: { ...traits, ...more },
      twins: 'a',
      common: [],
      words: '',
      ...rest,
    },
  });
  const { steps, save } = SAMPLE[language];
  return {
    'click-1': {
      ...see({ name: steps[0].toLowerCase(), id: 'open-case' }),
      name: { [language]: steps[0] },
    },
    'click-2': see({}, { twins: 'c' }),
    'fill-3': see({ role: 'textbox', name: 'datum', legend: 'termijn' }),
    'click-4': { ...see({ name: save.toLowerCase() }, { twins: 'c' }), name: { [language]: save } },
  };
}

export function makeSampleDraft(language: UiLanguage): Walkthrough {
  const words = SAMPLE[language];
  const ids = ['click-1', 'click-2', 'fill-3', 'click-4', 'words-5'];
  const steps = ids.map((id, index): Step => {
    const isLast = index === ids.length - 1;
    return {
      id,
      kind: isLast ? 'modal' : 'tooltip',
      ...(!isLast && { target: id }),
      title: { [language]: words.steps[index]! },
      ...(id === 'click-4' && {
        body: { [language]: words.body.join('').replace(words.save, `**${words.save}**`) },
        why: { [language]: words.why },
        pitfalls: [{ [language]: words.pitfall }],
        contact: 'zaken@voorbeeldstad.example',
        risk: 'irreversible',
      }),
      advance: isLast
        ? { on: 'next' }
        : id === 'click-4'
          ? { on: 'click', confirm: { url: 'https://{{host}}/besluiten/*' } }
          : { on: id.startsWith('fill') ? 'input' : 'click' },
      onMissing: { after: 8, do: 'explain' },
    };
  });
  return {
    format: 1,
    kind: 'walkthrough',
    id: 'own.besluit',
    version: '0.1.0',
    language,
    title: { [language]: words.guide },
    goal: { [language]: words.goal },
    minutes: 4,
    owner: 'Team Dienstverlening',
    app: { id: 'application', match: ['https://{{host}}/*'], frames: [] },
    variables: { host: { type: 'host', required: true, default: 'zaken.voorbeeldstad.example' } },
    start: { offer: 'launcher', frequency: 'always', priority: 50 },
    targets: makeTargets(language),
    steps,
  };
}

export function makeDraftView(language: UiLanguage, change: Partial<DraftView> = {}): DraftView {
  const guide = makeSampleDraft(language);
  return { draftId: 'd1', revision: 3, guide, problems: [], warnings: [], ...change };
}

export function makeDraftLines(language: UiLanguage): DraftLine[] {
  const { guide, otherGuide } = SAMPLE[language];
  return [
    {
      draftId: 'd1',
      guideId: 'own.besluit',
      kind: 'walkthrough',
      title: guide,
      steps: 5,
      changedAt: Date.UTC(2026, 4, 12, 9, 30),
    },
    {
      draftId: 'd2',
      guideId: 'own.ander',
      kind: 'walkthrough',
      title: otherGuide,
      steps: 1,
      changedAt: Date.UTC(2026, 4, 11, 14, 5),
    },
  ];
}

/** Two versions, the later of which is not what the draft is now. */
export function makePublished(language: UiLanguage): PublishedSample[] {
  const guide = makeSampleDraft(language);
  const earlier = { ...guide, version: '1.0.0', steps: guide.steps.slice(0, 3) };
  const later = { ...guide, version: '1.1.0', steps: guide.steps.slice(1) };
  return [
    { source: assembleGuide(later), publishedAt: Date.UTC(2026, 4, 4) },
    { source: assembleGuide(earlier), publishedAt: Date.UTC(2026, 2, 9) },
  ];
}

export interface PublishedSample {
  readonly source: PackSource;
  readonly publishedAt: number;
}

export interface SamplePorts extends Pick<PublishPorts, 'publish' | 'install'> {
  readonly language: UiLanguage;
  /** The latest version first. */
  readonly published: () => readonly PublishedSample[];
  /** The draft as it is now. */
  readonly present: () => PackSource;
}

/** As the background answers. */
export function makePublishPorts(sample: SamplePorts): PublishPorts {
  const { language, published, present, publish, install } = sample;
  const find = (version: string) =>
    published().findIndex(({ source }) => source.manifest.version === version);
  const t = createTranslate(language, wordsIn(language));
  return {
    publish,
    install,
    list: async () =>
      published().map(({ source, publishedAt }) => ({
        version: source.manifest.version,
        publishedAt,
      })),
    read: async (version) => published()[find(version)]?.source ?? null,
    changes: async (version) => {
      const after = version === null ? present() : published()[find(version)]?.source;
      const before = published()[version === null ? 0 : find(version) + 1]?.source;
      return after && before ? summarizeChanges(before, after, language, t) : null;
    },
  };
}

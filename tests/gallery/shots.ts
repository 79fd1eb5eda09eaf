/**
 * Which pictures are taken: every scene in every language, and for some those of a narrow window, too, since
 * words wrap in each in another way. Colours and height depend on no language: one stands for all.
 */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import { SAMPLE } from './sample-words.ts';
import { OVERLAY_SCENES } from './scenes.ts';

export type Look = 'light' | 'dark' | 'forced';

export interface Shot {
  readonly name: string;
  readonly scene: string;
  readonly language: UiLanguage;
  readonly look: Look;
  readonly size: { readonly width: number; readonly height: number };
  readonly press: readonly string[];
  readonly choose: boolean;
  /** What is typed into the search. */
  readonly search: string | null;
  readonly write: Before['write'] | null;
  readonly typed: readonly (readonly [field: string, text: string])[];
  readonly isFullPage: boolean;
  /** As it comes on paper; beside the picture lies the PDF. */
  readonly isPrinted: boolean;
}

/** What the pages need before their picture; the scenes themselves are drawn in the browser only. */
interface Before {
  /** What is written into the first field of its kind. */
  readonly write?: { readonly into: string; readonly text: string };
  readonly press?: readonly string[];
  readonly choose?: boolean;
  /** Last: what is typed into fields or chosen from lists, and sent with Enter. */
  readonly typed?: Shot['typed'];
  readonly search?: (language: UiLanguage) => string;
  readonly isPrinted?: boolean;
}
const PAGES: Readonly<Record<string, Before>> = {
  'popup-guides': {},
  'popup-empty': {},
  'popup-permission': {},
  help: {},
  'help-empty': {},
  'help-permission': {},
  'help-found': { search: (language) => SAMPLE[language].save },
  'help-nothing-found': { search: () => 'xyzzy' },
  'help-read': { press: ['.card:first-child .button-quiet >> nth=0'] },
  'help-new': { press: ['.card:nth-child(2) .button-quiet >> nth=0'] },
  recorder: {},
  'recorder-note': { press: ['.recorded .button-quiet >> nth=0'] },
  'recorder-insert': {},
  'recorder-empty': {},
  welcome: {},
  'welcome-empty': {},
  guides: {},
  'guides-update': {},
  'guides-waits': {},
  'guides-empty': {},
  'guides-pinned': {},
  'guides-roles-fixed': {},
  'guides-problems': { choose: true },
  'guides-remove': { press: ['.pack-head .button'] },
  'guides-why': { typed: [['#why-address', 'https://zaken.voorbeeldstad.example/']] },
  'help-report': {},
  reports: { press: ['.sheet .more:not(.in-words) summary >> nth=0'] },
  'reports-nobody': {},
  'reports-none': {},
  'reports-sent': {},
  'reports-no': {},
  'reports-denied': { press: ['.asking .button >> nth=0'] },
  'reports-file': {},
  'reports-team': {},
  'reports-key': {},
  'reports-problems': { choose: true },
  progress: {},
  'progress-empty': {},
  'progress-refused': { press: ['.sheet .button-main >> nth=0'] },
  certificate: {},
  'certificate-empty': {},
  'certificate-printed': { isPrinted: true },
  'certificate-many-printed': { isPrinted: true },
  privacy: {},
  'privacy-policy': {},
  'privacy-feedback': { press: ['.told ~ .more summary'] },
  'privacy-literal': { press: ['.more summary'] },
  'privacy-trouble': {},
  'privacy-too-large': { press: ['.pair .button >> nth=0'] },
  'privacy-erase': { press: ['.sheet > .row > .button-care'] },
  'privacy-problems': { choose: true },
  collector: {},
  'collector-make': { press: ['.more summary'] },
  'collector-made': {
    press: ['.more summary'],
    typed: [
      ['input[type=password] >> nth=1', 'vier gewone woorden'],
      ['input[type=password] >> nth=2', 'vier gewone woorden'],
    ],
  },
  'collector-no-file': { typed: [['input[type=password] >> nth=0', 'vier gewone woorden']] },
  'collector-reading': { choose: true },
  'collector-none': { choose: true },
  'collector-done': {
    press: ['.sheet > .row > .button-main', '.confirm .button-care', '.refused summary >> nth=0'],
  },
  studio: {},
  'studio-empty': {},
  'studio-remove': { press: ['.drafts li:first-child .button-quiet'] },
  'studio-edit': {},
  'studio-step': { press: ['.rows [role=option]:nth-child(4)'] },
  'studio-picture': { press: ['.rows [role=option]:nth-child(4)'] },
  'studio-live': {
    press: ['.rows [role=option]:nth-child(4)', '.on-page > .row .button >> nth=1'],
  },
  'studio-picking': { press: ['.on-page > .row .button >> nth=1'] },
  'studio-conflict': { write: { into: '.studio .sheet input', text: 'Leidraad' } },
  'studio-personal': { write: { into: '.studio .sheet textarea', text: '123456782' } },
  'studio-published': { press: ['.published summary'] },
  'studio-json': { press: ['.studio-bar .button[aria-pressed]'] },
  'studio-new': { press: ['.new-guide summary'] },
  'studio-ways': { press: ['.rows [role=option]:nth-child(2)'] },
  'studio-copy': { press: ['.steps-in > .button:last-of-type'] },
  'studio-checklist': {},
  'studio-tips': { press: ['.rows [role=option]:nth-child(2)'] },
  'studio-news': {},
  'studio-article': { press: ['.fold:nth-of-type(1) summary', '.fold:nth-of-type(2) summary'] },
  'studio-packs': {},
  'studio-pack-tools': { press: ['.pack-tools summary'] },
  'studio-pack-move': { press: ['.drafts .row .button >> nth=0'] },
  'studio-pack': {},
  'studio-pack-new': {},
  'studio-gone': {},
  'studio-repairs': { press: ['.more summary'] },
  'studio-repairs-empty': {},
  'studio-off': {},
  'insights-empty': {},
  'insights-off': {},
  'insights-problems': { choose: true },
  insights: { choose: true, press: ['#picture-words .more summary', 'details.sheet > summary'] },
  'insights-team': {
    choose: true,
    typed: [
      ['.filters select >> nth=0', 'Vergunningen'],
      ['.filters select >> nth=3', 'guide'],
    ],
  },
  'insights-few': { choose: true },
  'insights-report-printed': { choose: true, press: ['.in-short .button'], isPrinted: true },
  'insights-report': { choose: true, press: ['.in-short .button'] },
};

const DESK = { width: 1120, height: 720 };
/** A narrow window, and the window of 1280 × 1024 at a zoom of 400 %. */
const SMALL = { narrow: { width: 320, height: 640 }, zoom: { width: 320, height: 256 } };
/** A4 without the margins of each. */
const PAPER = {
  certificate: { width: 658, height: 986 },
  insights: { width: 680, height: 1047 },
};
const SMALL_SCENES = [
  'launcher-open',
  'waiting',
  'step',
  'step-full',
  'practice-held',
  'missing',
  'missing-region',
  'missing-picture',
  'step-picture',
  'likely-full',
  'modal',
  'checklist',
  'news-banner',
  'offer',
  'tips-field',
  'question',
  'question-scale',
  'off-elsewhere',
  'cut-short',
  'completed',
  'help',
  'help-found',
  'help-read',
  'welcome',
  'guides',
  'guides-update',
  'guides-why',
  'progress',
  'certificate',
  'privacy',
  'privacy-policy',
  'privacy-feedback',
  'studio-repairs',
  'reports',
  'reports-file',
  'reports-sent',
  'collector',
  'collector-made',
  'collector-reading',
  'collector-none',
  'collector-done',
  'studio',
  'studio-published',
  'studio-step',
  'studio-picture',
  'studio-live',
  'studio-conflict',
  'studio-new',
  'studio-ways',
  'studio-copy',
  'studio-checklist',
  'studio-tips',
  'studio-news',
  'studio-article',
  'studio-packs',
  'studio-pack-tools',
  'studio-pack',
  'recorder-insert',
  'preview',
  'insights',
  'insights-empty',
  'insights-problems',
  'insights-few',
  'insights-report',
];
const FORCED_SCENES = [
  'launcher-open',
  'step-full',
  'step-all-steps',
  'practice-up',
  'missing',
  'missing-region',
  'likely-full',
  'ambiguous-few',
  'question-scale',
  'checklist',
  'offer-not-again',
  'tips-field',
  'completed',
  'popup-guides',
  'help-found',
  'help-read',
  'guides',
  'guides-update',
  'progress',
  'certificate',
  'privacy',
  'privacy-policy',
  'privacy-feedback',
  'privacy-erase',
  'studio-repairs',
  'reports',
  'reports-sent',
  'collector',
  'collector-made',
  'collector-done',
  'studio-step',
  'studio-live',
  'insights',
  'insights-problems',
  'insights-report',
];

/** The popup has one size; the panel is as wide as browsers make it at first. */
function sizeOf(scene: string, size: Shot['size']): Shot['size'] {
  if (scene.startsWith('popup')) return { width: 360, height: 560 };
  if (scene.endsWith('printed'))
    return PAPER[scene.startsWith('insights') ? 'insights' : 'certificate'];
  const isPanel = /^(help|recorder)/.test(scene);
  return isPanel && size === DESK ? { width: 400, height: 720 } : size;
}

export function listShots(): Shot[] {
  const codes = UI_LANGUAGES.map(({ code }) => code);
  const scenes = [...Object.keys(OVERLAY_SCENES), ...Object.keys(PAGES)];
  return scenes.flatMap((scene) => {
    const make = (language: UiLanguage, look: Look, size = DESK, ending: string = look): Shot => ({
      name: `${scene}.${language}.${ending}`,
      scene,
      language,
      look,
      size: sizeOf(scene, size),
      press: OVERLAY_SCENES[scene]?.press ?? PAGES[scene]?.press ?? [],
      choose: PAGES[scene]?.choose ?? false,
      search: PAGES[scene]?.search?.(language) ?? null,
      write: PAGES[scene]?.write ?? null,
      typed: PAGES[scene]?.typed ?? [],
      isFullPage: scene in PAGES,
      isPrinted: PAGES[scene]?.isPrinted ?? false,
    });
    return [
      ...codes.map((code) => make(code, 'light')),
      make('nl', 'dark'),
      ...(FORCED_SCENES.includes(scene) ? [make('nl', 'forced')] : []),
      ...(SMALL_SCENES.includes(scene)
        ? [
            ...codes.map((code) => make(code, 'light', SMALL.narrow, 'narrow')),
            make('de', 'light', SMALL.zoom, 'zoom'),
          ]
        : []),
    ];
  });
}

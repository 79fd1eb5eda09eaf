/** Which pictures are taken: scene by language by look, and the narrow ones for some. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
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
  readonly isFullPage: boolean;
}

/** What the pages need before their picture; the scenes themselves are drawn in the browser only. */
const PAGES: Readonly<Record<string, { press?: readonly string[]; choose?: boolean }>> = {
  'popup-guides': {},
  'popup-empty': {},
  'popup-permission': {},
  welcome: {},
  'welcome-empty': {},
  guides: {},
  'guides-empty': {},
  'guides-pinned': {},
  'guides-problems': { choose: true },
  'guides-remove': { press: ['.pack-head .button'] },
  privacy: {},
  'privacy-literal': { press: ['.more summary'] },
  'privacy-trouble': {},
  'privacy-erase': { press: ['.sheet > .row > .button-care'] },
  'privacy-problems': { choose: true },
};

const DESK = { width: 1120, height: 720 };
/** A narrow window, and the window of 1280 × 1024 at a zoom of 400 %. */
const SMALL = { narrow: { width: 320, height: 640 }, zoom: { width: 320, height: 256 } };
const SMALL_SCENES = [
  'launcher-open',
  'waiting',
  'step',
  'step-full',
  'missing',
  'likely-full',
  'modal',
  'checklist',
  'news-banner',
  'tips-field',
  'question',
  'question-scale',
  'off-elsewhere',
  'completed',
  'welcome',
  'guides',
  'privacy',
];
const FORCED_SCENES = [
  'launcher-open',
  'step-full',
  'step-all-steps',
  'missing',
  'likely-full',
  'ambiguous-few',
  'question-scale',
  'checklist',
  'tips-field',
  'completed',
  'popup-guides',
  'guides',
  'privacy',
];

export function listShots(): Shot[] {
  const scenes = [...Object.keys(OVERLAY_SCENES), ...Object.keys(PAGES)];
  return scenes.flatMap((scene) => {
    const make = (language: UiLanguage, look: Look, size = DESK, ending: string = look): Shot => ({
      name: `${scene}.${language}.${ending}`,
      scene,
      language,
      look,
      size: scene.startsWith('popup') ? { width: 360, height: 560 } : size,
      press: OVERLAY_SCENES[scene]?.press ?? PAGES[scene]?.press ?? [],
      choose: PAGES[scene]?.choose ?? false,
      isFullPage: scene in PAGES,
    });
    return [
      ...UI_LANGUAGES.flatMap(({ code }) => [make(code, 'light'), make(code, 'dark')]),
      ...(FORCED_SCENES.includes(scene) ? [make('nl', 'forced')] : []),
      ...(SMALL_SCENES.includes(scene)
        ? [make('de', 'light', SMALL.narrow, 'narrow'), make('de', 'light', SMALL.zoom, 'zoom')]
        : []),
    ];
  });
}

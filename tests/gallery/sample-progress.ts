/** What the background would tell the page "my progress", for the gallery and the component tests. */
import type { ProgressView } from '../../utils/core/pages/progress-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeHelp } from './sample-help.ts';
import { makeCards } from './sample-views.ts';
import { SAMPLE } from './sample-words.ts';

/** Of four guides that were finished, one is as it was, one was renewed, one removed, one only practised. */
export function makeProgress(language: UiLanguage): ProgressView {
  const words = SAMPLE[language];
  const [underWay, fresh] = makeCards(language);
  const [plain] = makeHelp(language).completed;
  return {
    language,
    now: Date.UTC(2026, 5, 2, 9),
    underWay: [underWay!],
    lists: [
      {
        guideId: 'nl.voorbeeldstad.week',
        language,
        title: words.welcomeGuide,
        done: 1,
        count: 4,
        items: [
          { id: 'b', title: words.otherGuide, guideId: fresh!.guideId, isUnderWay: false },
          { id: 'c', title: words.steps[0], guideId: null, isUnderWay: false },
        ],
      },
    ],
    next: [fresh!, ...[1, 2, 3, 4, 5].map((n) => ({ ...fresh!, guideId: `nl.meer.g${n}` }))],
    packs: [
      { packId: 'nl.voorbeeldstad.zaken', language, title: 'Zaakdossier', done: 4, count: 7 },
      { packId: 'eu.leidraad.oefenen', language: 'nl', title: 'Oefendossier', done: 0, count: 20 },
    ],
    completed: [
      plain!,
      {
        ...plain!,
        guideId: 'nl.voorbeeldstad.uploaden',
        title: words.otherGuide,
        times: 1,
        lastAt: Date.UTC(2026, 3, 2, 9),
        version: '1.0.2',
        installed: '2.0.0',
      },
      {
        ...plain!,
        guideId: 'nl.voorbeeldstad.oud',
        packId: 'nl.voorbeeldstad.oud',
        title: words.guide,
        times: 1,
        lastAt: Date.UTC(2026, 1, 11, 9),
        version: '0.9.0',
        installed: null,
        issuer: 'Omgevingsdienst Voorbeeldregio',
      },
      {
        ...plain!,
        guideId: 'nl.voorbeeldstad.oefening',
        title: words.welcomeGuide,
        times: 1,
        lastAt: Date.UTC(2026, 0, 20, 9),
        issuer: null,
        isPractised: true,
      },
    ],
  };
}

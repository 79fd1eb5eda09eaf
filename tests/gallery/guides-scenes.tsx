/** The welcome, and the page of guides. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { diffGuides } from '../../utils/core/changes/diff-guide.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { ChoicesView, PackCard } from '../../utils/core/pages/view.ts';
import { GuidesPage } from '../../components/pages/GuidesPage.tsx';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { makeOfferLines } from './sample-offers.ts';
import { makeSampleDraft } from './sample-drafts.ts';
import { SAMPLE } from './sample-words.ts';
import { SAMPLE_LINKS } from './sample-links.ts';
import type { PageScene } from './page-scene.ts';

const nothing = () => undefined;

export function makePack(language: UiLanguage, change: Partial<PackCard> = {}): PackCard {
  const words = SAMPLE[language];
  return {
    manifest: {
      format: 1,
      kind: 'pack',
      id: 'nl.voorbeeldstad.zaken',
      version: '2.3.0',
      title: { nl: 'Zaakdossier' },
      issuer: 'Gemeente Voorbeeldstad',
      languages: ['nl', 'de', 'en', 'fr'],
      variables: {
        zaakHost: {
          type: 'host',
          required: true,
          label: {
            nl: 'Adres van het zaaksysteem',
            de: 'Adresse des Fachverfahrens',
            en: 'Address of the case system',
            fr: 'Adresse de l’application',
          },
        },
        helpdesk: {
          type: 'text',
          required: false,
          label: { nl: 'Helpdesk', de: 'Servicestelle', en: 'Help desk', fr: 'Assistance' },
        },
      },
      guides: ['besluit.json'],
      assets: [],
    },
    language: 'nl',
    title: 'Zaakdossier',
    origin: 'file',
    address: null,
    previous: null,
    update: null,
    values: { zaakHost: 'zaken.voorbeeldstad.example' },
    guides: [
      { id: 'a.b', language, title: words.guide, version: '2.3.0' },
      { id: 'a.c', language, title: words.otherGuide, version: '1.0.2' },
    ],
    hosts: makeHosts(true),
    ...change,
  };
}

/** One that was fetched, with a version before and one that waits. */
export function makeUpdated(language: UiLanguage, isAccepted: boolean): PackCard {
  const before = makeSampleDraft(language);
  const [first, second, ...rest] = before.steps;
  const title = { [language]: SAMPLE[language].save };
  const steps = [
    second!,
    { ...first!, target: 'click-4' },
    { ...rest[0]!, title },
    ...rest.slice(2),
  ];
  const t = createTranslate(language, wordsIn(language));
  const changes = phraseChanges(diffGuides(before, { ...before, steps }), language, t);
  return makePack(language, {
    address: { url: 'https://uitleg.voorbeeldstad.example/zaken/manifest.json', etag: null },
    previous: '2.2.4',
    update: { version: '3.0.0', changes, isAccepted },
  });
}

/** One host granted, one not. `canAsk` is false where the organisation pinned the hosts. */
export function makeHosts(canAsk: boolean): PackCard['hosts'] {
  return [
    { pattern: 'https://zaken.voorbeeldstad.example/*', granted: true, canAsk },
    { pattern: 'https://formulieren.voorbeeldstad.example/*', granted: false, canAsk },
  ];
}

function makePracticePack(language: UiLanguage): PackCard {
  const pack = makePack(language);
  const manifest = {
    ...pack.manifest,
    id: 'eu.leidraad.oefenen',
    issuer: 'Leidraad',
    variables: {},
  };
  return {
    ...pack,
    manifest,
    title: 'Oefendossier',
    origin: 'bundled',
    address: null,
    previous: null,
    update: null,
    hosts: [{ pattern: 'http://127.0.0.1/*', granted: true, canAsk: true }],
  };
}

export function makeChoices(language: UiLanguage): ChoicesView {
  const words = SAMPLE[language];
  return {
    roles: words.roles.map((label, index) => ({ id: `r${index}`, label, isChosen: index === 1 })),
    quiet: {
      guides: [{ guideId: 'nl.voorbeeldstad.document', language, title: words.otherGuide }],
      sites: ['zaken.voorbeeldstad.example'],
      packs: [{ packId: 'nl.voorbeeldstad.practice', language, title: words.practicePack }],
    },
  };
}

const welcome = (hasGuides: boolean) => (language: UiLanguage) => (
  <Welcome
    language={language}
    links={SAMPLE_LINKS}
    hasGuides={hasGuides}
    shortcut="Alt+Shift+L"
    onDone={nothing}
    onLanguage={nothing}
  />
);

const guides =
  (packs: (language: UiLanguage) => readonly PackCard[], areRolesFixed = false) =>
  (language: UiLanguage) => (
    <GuidesPage
      view={{
        language,
        choices: { ...makeChoices(language), areRolesFixed },
        packs: packs(language),
      }}
      links={SAMPLE_LINKS}
      onFetch={() => Promise.resolve({ ok: true, warnings: [] })}
      onAccept={() => Promise.resolve()}
      onVersion={() => Promise.resolve()}
      onInstall={() =>
        Promise.resolve({
          ok: false,
          problems: [SAMPLE[language].problem, SAMPLE[language].problem],
        })
      }
      onAllow={() => Promise.resolve(false)}
      onSaveValues={() => Promise.resolve({ ok: true })}
      onRemove={() => Promise.resolve()}
      onRoles={() => Promise.resolve()}
      onOfferAgain={() => Promise.resolve()}
      onExplain={() => Promise.resolve(makeOfferLines(language))}
      onLanguage={nothing}
    />
  );

export const GUIDES_SCENES: Readonly<Record<string, PageScene>> = {
  welcome: { draw: welcome(true), sheet: 'pages' },
  'welcome-empty': { draw: welcome(false), sheet: 'pages' },
  guides: {
    draw: guides((language) => [makePack(language), makePracticePack(language)]),
    sheet: 'pages',
  },
  'guides-update': {
    draw: guides((language) => [makeUpdated(language, false)]),
    sheet: 'pages',
  },
  'guides-waits': { draw: guides((language) => [makeUpdated(language, true)]), sheet: 'pages' },
  'guides-empty': { draw: guides(() => []), sheet: 'pages' },
  'guides-pinned': {
    draw: guides((language) => [makePack(language, { hosts: makeHosts(false) })]),
    sheet: 'pages',
  },
  'guides-roles-fixed': {
    draw: guides((language) => [makePack(language)], true),
    sheet: 'pages',
  },
  'guides-problems': { draw: guides(() => []), sheet: 'pages' },
  'guides-why': { draw: guides((language) => [makePracticePack(language)]), sheet: 'pages' },
  'guides-remove': {
    draw: guides((language) => [makePack(language)]),
    sheet: 'pages',
  },
};

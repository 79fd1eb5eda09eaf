/** The studio: the list, a draft that is right, and one with everything that may go wrong. */
import { StudioPage, type StudioPageProps } from '../../components/studio/StudioPage.tsx';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PageScene } from './page-scenes.tsx';
import { makeDraftLines, makeDraftView } from './sample-drafts.ts';
import { SAMPLE } from './sample-words.ts';

const links = { welcome: '#welcome', guides: '#guides', studio: '#', privacy: '#privacy' };

const OFF = limitsOf({ language: 'de', disabled: ['studio'] });

type Change = (language: UiLanguage) => Partial<StudioPageProps>;

const studio = (change: Change) => (language: UiLanguage) => (
  <StudioPage
    view={{ language, drafts: makeDraftLines(language) }}
    opened={null}
    links={links}
    onLoad={() => Promise.resolve(makeDraftView(language, { revision: 4 }))}
    onSave={() => Promise.resolve({ ok: false, why: 'changed' })}
    onRemove={() => Promise.resolve()}
    onInstall={() => Promise.resolve({ ok: true, warnings: [] })}
    onLanguage={() => undefined}
    {...change(language)}
  />
);

const open = (language: UiLanguage, change: Parameters<typeof makeDraftView>[1] = {}) => ({
  draftId: 'd1',
  draft: makeDraftView(language, change),
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
  'studio-conflict': { draw: studio((language) => ({ opened: open(language) })), sheet: 'studio' },
  'studio-personal': {
    draw: studio((language) => ({
      opened: open(language),
      onSave: () => Promise.resolve({ ok: false, why: 'personal', problems: ['123456782'] }),
    })),
    sheet: 'studio',
  },
  'studio-json': { draw: studio((language) => ({ opened: open(language) })), sheet: 'studio' },
  'studio-off': {
    draw: studio((language) => ({ view: { language, limits: OFF, drafts: [] } })),
    sheet: 'studio',
  },
  'studio-gone': {
    draw: studio(() => ({ opened: { draftId: 'd1', draft: null } })),
    sheet: 'studio',
  },
};

import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { createTranslate } from '../i18n/translate.ts';
import { presentReport } from './present-report.ts';
import type { Report } from './report-schema.ts';

const t = createTranslate('en', wordsIn('en'));

const guide = guideSchema.parse({
  format: 1,
  kind: 'walkthrough',
  id: 'nl.a.b',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Besluit', en: 'Decision' },
  app: { id: 'app', match: ['https://zaken.example/*'] },
  targets: { save: { role: 'button' } },
  steps: [
    { id: 'opslaan', target: 'save', title: { nl: 'Opslaan' }, advance: { on: 'click' } },
    {
      id: 'vraag',
      kind: 'question',
      title: { nl: 'Was het duidelijk?', en: 'Was it clear?' },
      choices: [
        { id: 'ja', label: { nl: 'Ja', en: 'Yes' } },
        { id: 'nee', label: { nl: 'Nee' } },
      ],
    },
  ],
});

const report: Report = {
  format: 1,
  kind: 'leidraad-report',
  id: '0123456789abcdef0123456789abcdef',
  week: '2026-W47',
  team: 'Burgerzaken',
  guides: [
    {
      pack: 'nl.a',
      guide: 'nl.a.b',
      version: '0.9.0',
      offered: 1,
      started: 2,
      took: { longer: 1 },
      steps: {
        weg: { missing: 1 },
        vraag: { done: 2, answers: { ja: 1, nee: 1, weg: 1 } },
        opslaan: { seen: 2, reported: 1 },
      },
    },
    { pack: 'nl.c', guide: 'nl.c.d', version: '2.0.0', stopped: 1 },
  ],
  words: { besluit: 2, termijn: 1 },
};

test('in the order and the words of the guide; what is gone is called by its id', () => {
  const find = (id: string) => (id === guide.id ? guide : undefined);
  expect(presentReport(report, find, 'en', t)).toEqual({
    guides: [
      {
        title: 'Decision',
        language: 'en',
        version: '0.9.0',
        counts: 'offered once, started 2 times, done once in more than an hour',
        steps: [
          { title: 'Opslaan', counts: 'seen 2 times, said to be wrong once' },
          {
            title: 'Was it clear?',
            counts: 'done 2 times, once “Yes”, once “Nee”, once “weg”',
          },
          { title: 'weg', counts: 'not found once' },
        ],
      },
      { title: 'nl.c.d', language: null, version: '2.0.0', counts: 'stopped once', steps: [] },
    ],
    words: 'besluit (2), termijn (1)',
  });
});

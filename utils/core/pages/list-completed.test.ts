import { expect, test } from 'vitest';
import type { Guide } from '../guide/schema.ts';
import { guideSchema } from '../guide/schema.ts';
import { APP, buildGuide, play } from '../run/fixtures/build-guide.ts';
import { listCompleted } from './list-completed.ts';

const guide = buildGuide([{ id: 'een' }], { title: { nl: 'Zaak', de: 'Vorgang' } });
const news: Guide = guideSchema.parse({
  format: 1,
  kind: 'announcement',
  id: 'nl.voorbeeldstad.nieuws',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Nieuws' },
  body: { nl: 'Nieuws' },
  app: { id: 'app', match: [`${APP}/*`] },
});

test('what was learned counts, in the language of the person; news that was read does not', () => {
  const { run } = play(guide, ['painted', 'next']);
  expect(run.status).toBe('completed');
  const read = { ...run, id: news.id, guideId: news.id };
  const told = listCompleted([run, read], [guide, news], 'de');
  expect(told).toMatchObject([{ guideId: guide.id, title: 'Vorgang', language: 'de', times: 1 }]);
});

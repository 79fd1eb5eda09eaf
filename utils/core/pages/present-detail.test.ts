import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { buildContext, buildGuide, play } from '../run/fixtures/build-guide.ts';
import { presentDetail } from './present-detail.ts';

const context = buildContext();
const guide = buildGuide(
  [
    { id: 'een', body: { nl: 'Klik op **Opslaan**.' }, why: { nl: 'Daarom.' } },
    { id: 'twee', risk: 'irreversible', contact: '14 020' },
    { id: 'drie', when: { language: 'de' } },
    { id: 'vier' },
  ],
  { goal: { nl: 'Klaar.' } },
);

test('a guide that nobody began is a list of the steps that can come', () => {
  const detail = presentDetail(guide, null, context);
  expect(detail).toMatchObject({ kind: 'walkthrough', title: 'Zaak afhandelen', runId: null });
  expect(detail.goal).toHaveLength(1);
  expect(detail.lines.map(({ id, mark, way }) => [id, mark, way])).toEqual([
    ['een', null, null],
    ['twee', null, null],
    ['vier', null, null],
  ]);
  expect(detail.lines[0]).toMatchObject({ title: 'Stap een', why: [{ type: 'paragraph' }] });
  expect(detail.lines[1]).toMatchObject({ risk: 'irreversible', contact: '14 020' });
});

test('one under way tells where the person is, and where they can go', () => {
  const { run } = play(guide, ['painted', 'next', 'painted']);
  const detail = presentDetail(guide, run, context);
  expect(detail.runId).toBe('run-1');
  expect(detail.lines.map(({ id, mark, way }) => [id, mark, way])).toEqual([
    ['een', 'done', 'back'],
    ['twee', 'current', null],
    ['vier', 'ahead', 'ahead'],
  ]);
});

const common = { format: 1, id: 'nl.a.b', version: '1.0.0', language: 'nl', title: { nl: 'Iets' } };
const app = { id: 'app', match: ['https://app.example/*'] };

test.each([
  ['article', { body: { nl: 'Lees.' } }, 1, []],
  ['announcement', { body: { nl: 'Nieuw.' } }, 1, []],
  ['checklist', { items: [{ id: 'a', title: { nl: 'Eerst' } }] }, 0, ['Eerst']],
  [
    'tips',
    {
      targets: { t: { role: 'button' } },
      tips: [{ id: 'a', target: 't', show: 'help', body: { nl: 'T.' } }],
    },
    0,
    [''],
  ],
] as const)('an %s can be read as well', (kind, fields, paragraphs, titles) => {
  const detail = presentDetail(
    guideSchema.parse({ ...common, app, kind, ...fields }),
    null,
    context,
  );
  expect(detail.kind).toBe(kind);
  expect(detail.body).toHaveLength(paragraphs);
  expect(detail.lines.map(({ title }) => title)).toEqual(titles);
});

test('of a checklist it is told what is done, and of a tip what it is about', () => {
  const items = ['a', 'b'].map((id) => ({ id, title: { nl: id } }));
  const list = guideSchema.parse({ ...common, app, kind: 'checklist', items });
  const { lines } = presentDetail(list, null, context, ['done', 'open']);
  expect(lines.map(({ mark }) => mark)).toEqual(['done', null]);
  const tip = { target: 't', show: 'help', title: { nl: 'Datum' }, body: { nl: 'T.' } };
  const targets = { t: { role: 'button' } };
  const tips = guideSchema.parse({
    ...common,
    app,
    kind: 'tips',
    targets,
    tips: [{ id: 'a', ...tip }],
  });
  expect(presentDetail(tips, null, context).lines.map(({ title }) => title)).toEqual(['Datum']);
});

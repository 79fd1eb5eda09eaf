import { expect, test } from 'vitest';
import { parseRequest } from './requests.ts';

const page = { url: 'https://zaken.example/', login: false, error: null };

const box = { x: 1.5, y: -2, width: 30, height: 20 };
const explained = { reasons: ['agree:name role'], score: 7.25 };
const news = {
  step: 'r s',
  view: { width: 400, height: 300 },
  answers: [
    { status: 'found', element: { key: 0, states: ['visible', 'empty'] }, ...explained },
    { status: 'missing', reason: 'frame', reasons: [] },
  ],
  spot: { key: 0, rect: { ...box, visible: true }, area: null },
  holds: [{ frameId: 7, inside: box, seen: { ...box, visible: false } }],
  acted: null,
  held: 0,
};

test.each([
  ['page', { page, arrival: 'load' }],
  ['frame', { path: [0, 2], since: 1_700_000_000_000.5 }],
  ['frameNews', news],
  [
    'runEvent',
    { runId: 'r', event: { type: 'acted', stepId: 's' }, page, elements: { form: ['visible'] } },
  ],
  ['runEvent', { runId: 'r', event: { type: 'pause', reason: 'person' } }],
  ['runEvent', { runId: 'r', event: { type: 'missing', stepId: 's', why: 'ambiguous' } }],
  ['runEvent', { runId: 'r', event: { type: 'answered', stepId: 's', choice: 'ja' } }],
  ['runEvent', { runId: 'r', event: { type: 'reported', stepId: 's', what: 'words' } }],
  ['asideEvent', { guideId: 'g', event: { type: 'seen' }, page }],
  ['asideEvent', { guideId: 'g', event: { type: 'elements', elements: { a: ['checked'] } }, page }],
  ['answerOffer', { guideId: '', answer: 'site', page }],
  ['startGuide', { guideId: 'g', practice: true, page }],
  ['setLanguage', { language: 'fr' }],
  [
    'installFiles',
    { files: [{ name: `https://a.nl/${'b'.repeat(1_986)}/pack.json`, text: '{}' }] },
  ],
  ['acceptUpdate', { packId: 'nl.a', version: '2.0.0' }],
  ['missedSearch', { words: ['rijbewijs', 'führerschein'] }],
  ['placeLauncher', { place: { x: 0.5, y: 1, collapsed: true } }],
] as const)('%s is taken as it should be', (name, request) => {
  expect(parseRequest(name, request)).toEqual(request);
});

test.each([
  ['page', { page: { ...page, title: 'Dossier' }, arrival: 'load' }, 'title'],
  [
    'installFiles',
    {
      files: [{ name: 'a.json', text: '{}' }],
      address: { url: 'http://elders.nl/a.zip', etag: null },
    },
    'url',
  ],
  ['page', { page, arrival: 'guess' }, 'arrival'],
  ['runEvent', { runId: 'r', event: { type: 'page' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'pause', reason: 'permission' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'acted', stepId: 's', value: 'typed' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'missing', stepId: 's', why: 'Jansen' } }, 'event'],
  ['frame', { path: [], since: 0 }, 'path'],
  ['frameNews', { ...news, text: 'getypt' }, 'text'],
  [
    'frameNews',
    { ...news, answers: [{ ...news.answers[0], element: { key: 0, states: ['typed'] } }] },
    'answers',
  ],
  ['runEvent', { runId: 'r', event: { type: 'reported', stepId: 's', what: 'typed' } }, 'event'],
  ['asideEvent', { guideId: 'g', event: { type: 'seen', value: 'typed' }, page }, 'event'],
  [
    'asideEvent',
    { guideId: 'g', event: { type: 'elements', elements: { a: ['typed'] } }, page },
    'event',
  ],
  ['placeLauncher', { place: { x: 2, y: 0, collapsed: false } }, 'place.x'],
  ['setLanguage', { language: 'xx' }, 'language'],
  ['missedSearch', { words: ['rijbewijs', '123456782'] }, 'words'],
  ['missedSearch', { words: ['a@b.nl'] }, 'words'],
  ['acceptUpdate', { packId: 'nl.a' }, 'version'],
] as const)('%s is refused with the field that is wrong', (name, request, field) => {
  expect(() => parseRequest(name, request)).toThrow(field);
});

test('what nobody asks for is refused, names of Object too', () => {
  expect(() => parseRequest('constructor' as 'page', {})).toThrow('unknown request "constructor"');
});

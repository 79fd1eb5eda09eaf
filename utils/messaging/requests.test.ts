import { expect, test } from 'vitest';
import { parseRequest } from './requests.ts';

const page = { url: 'https://zaken.example/', login: false, error: null };

test.each([
  ['page', { page, arrival: 'load' }],
  [
    'runEvent',
    { runId: 'r', event: { type: 'acted', stepId: 's' }, page, elements: { form: ['visible'] } },
  ],
  ['runEvent', { runId: 'r', event: { type: 'pause', reason: 'person' } }],
  ['runEvent', { runId: 'r', event: { type: 'missing', stepId: 's', why: 'ambiguous' } }],
  ['setLanguage', { language: 'fr' }],
  ['missedSearch', { words: ['rijbewijs', 'führerschein'] }],
  ['placeLauncher', { place: { x: 0.5, y: 1, collapsed: true } }],
] as const)('%s is taken as it should be', (name, request) => {
  expect(parseRequest(name, request)).toEqual(request);
});

test.each([
  ['page', { page: { ...page, title: 'Dossier' }, arrival: 'load' }, 'title'],
  ['page', { page, arrival: 'guess' }, 'arrival'],
  ['runEvent', { runId: 'r', event: { type: 'page' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'pause', reason: 'permission' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'acted', stepId: 's', value: 'typed' } }, 'event'],
  ['runEvent', { runId: 'r', event: { type: 'missing', stepId: 's', why: 'Jansen' } }, 'event'],
  ['placeLauncher', { place: { x: 2, y: 0, collapsed: false } }, 'place.x'],
  ['setLanguage', { language: 'xx' }, 'language'],
  ['missedSearch', { words: ['rijbewijs', '123456782'] }, 'words'],
  ['missedSearch', { words: ['a@b.nl'] }, 'words'],
] as const)('%s is refused with the field that is wrong', (name, request, field) => {
  expect(() => parseRequest(name, request)).toThrow(field);
});

test('what nobody asks for is refused, names of Object too', () => {
  expect(() => parseRequest('constructor' as 'page', {})).toThrow('unknown request "constructor"');
});

import { expect, test } from 'vitest';
import { readInvited } from './read-invited.ts';

const INVITED = new Map([
  ['Vergunningen', 120],
  ['Team; oost', 40],
]);

test.each([
  ['lines', 'Vergunningen;120\nTeam; oost;40\n'],
  ['lines of another office', '\uFEFFTeam;Aantal\r\n"Vergunningen";120\r\n"Team; oost";40\r\n\r\n'],
  ['tabs', 'Vergunningen\t120\nTeam; oost\t 40'],
  ['JSON', '{ "Vergunningen": 120, "Team; oost": 40 }'],
])('reads %s', (_what, text) => {
  expect(readInvited(text)).toEqual({ ok: true, invited: INVITED });
});

test.each([
  ['no number', 'Vergunningen;120\nOost;veel', 2, 'Oost;veel'],
  ['half a person', 'Oost;1\nWest;12.5', 2, 'West;12.5'],
  ['no team', 'Oost;1\n;12', 2, ';12'],
  ['fewer than nobody', 'Oost;1\nWest;-3', 2, 'West;-3'],
  ['too long a name', `${'x'.repeat(81)};12`, 1, 'x'.repeat(60)],
  ['one column', 'Oost\nWest', 1, 'Oost'],
  ['a heading alone', 'team;aantal', 0, ''],
  ['nothing', '', 0, ''],
  ['broken JSON', '{ "Oost": 1', 0, ''],
  ['a word in JSON', '{ "Oost": "12" }', 0, 'Oost'],
])('%s is told with its line', (_what, text, line, found) => {
  expect(readInvited(text)).toEqual({ ok: false, line, found });
});

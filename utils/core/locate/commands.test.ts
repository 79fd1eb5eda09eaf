import { expect, test } from 'vitest';
import { commandOf } from './commands.ts';

test.each([
  ['Opslaan', 'save'],
  ['Bescheid speichern', 'save'],
  ['Enregistrer', 'save'],
  ['Verwijder Jansen', 'delete'],
  ['Eintrag 7 löschen', 'delete'],
  ['Save and continue', 'save'],
  ['Suche speichern', 'save'],
  ['Suche editieren', 'edit'],
  ['Recherche', 'search'],
  ['Zoek zaak', 'search'],
  ['Valider', null],
  ['Jansen', null],
  ['', null],
  ['constructor', null],
])('%j does %j', (name, command) => expect(commandOf(name)).toBe(command));

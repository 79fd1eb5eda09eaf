import { expect, test } from 'vitest';
import { commandOf } from './commands.ts';

test.each([
  ['Opslaan', 'save'],
  ['Bescheid speichern', 'save'],
  ['Enregistrer', 'save'],
  ['Verwijder Jansen', 'delete'],
  ['Eintrag 7 löschen', 'delete'],
  ['Save and continue', 'save'],
  ['Eintrag editieren', 'edit'],
  ['Aanvraag niet goedkeuren', 'not approve'],
  ['Aanvraag goedkeuren', 'approve'],
  ['Bescheid nicht senden', 'not send'],
  ["Don't save", 'not save'],
  ['Ne pas enregistrer', 'not save'],
  ['Pas enregistrer', 'not save'],
  ['Non enregistrer', 'not save'],
  ['Never save', 'not save'],
  ['Keinen Eintrag löschen', 'not delete'],
  ['Niet van toepassing', null],
  ['Valider', null],
  ['Jansen', null],
  ['', null],
  ['constructor', null],
])('%j does %j', (name, command) => expect(commandOf(name)).toBe(command));

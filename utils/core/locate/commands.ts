/**
 * What a control does, from a closed list in four languages. A word of a data region is never
 * recorded; that a button in a row says "delete" may be, since the word comes from here.
 */
import { foldText } from './words.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  add: 'toevoegen voeg hinzufügen add ajouter',
  approve: 'goedkeuren akkoord genehmigen freigeben approve approuver',
  assign: 'toewijzen zuweisen assign attribuer',
  back: 'terug zurück back retour précédent',
  cancel: 'annuleren annuleer abbrechen cancel annuler',
  close: 'sluiten sluit afsluiten schließen close fermer',
  confirm: 'bevestigen bevestig bestätigen confirm confirmer',
  copy: 'kopiëren kopieer dupliceren kopieren duplizieren copy duplicate copier dupliquer',
  create: 'aanmaken nieuw nieuwe erstellen anlegen neu create new créer nouveau nouvelle',
  delete: 'verwijderen verwijder wissen löschen entfernen delete remove supprimer retirer',
  details: 'details detail bekijken bekijk toon ansehen anzeigen view show afficher voir',
  download: 'downloaden download herunterladen télécharger',
  edit: 'bewerken bewerk wijzigen wijzig aanpassen bearbeiten editieren ändern edit change modify modifier éditer',
  invite: 'uitnodigen einladen invite inviter',
  next: 'volgende verder weiter nächste next continue suivant continuer',
  open: 'openen open öffnen ouvrir',
  print: 'afdrukken printen drucken print imprimer',
  reject: 'afwijzen afkeuren weigeren ablehnen zurückweisen reject refuse rejeter refuser',
  save: 'opslaan bewaren speichern sichern save enregistrer sauvegarder',
  search: 'zoeken zoek suchen suche search rechercher recherche',
  select: 'selecteren selecteer kiezen auswählen select choose sélectionner choisir',
  send: 'verzenden versturen verstuur senden absenden send submit envoyer',
  upload: 'uploaden hochladen upload téléverser',
};

const BY_WORD = new Map(
  Object.entries(COMMANDS).flatMap(([command, words]) =>
    words.split(' ').map((word) => [word, command] as const),
  ),
);

/** Words that say not to: "Niet goedkeuren" shares half its words with its opposite, and often its place. */
export const NOT = /^(niet|geen|nicht|kein(e.?)?|not|never|don|ne|non|pas)$/;

/**
 * By the first word that tells, or the last: "Verwijder zaak", "Eintrag löschen"; with a word that says not
 * to, another one: `not delete`. Null: not in the list.
 */
export function commandOf(name: string): string | null {
  const words = foldText(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const tells = words.filter((it) => !NOT.test(it));
  const command = BY_WORD.get(tells[0]!) ?? BY_WORD.get(tells.at(-1)!) ?? null;
  return command && tells.length < words.length ? `not ${command}` : command;
}

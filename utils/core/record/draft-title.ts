/** The first words of a recorded step, for the author to improve: what to do, in the draft's language. */
import type { UiLanguage } from '../run/view.ts';
import type { ActionKind } from './action.ts';

interface Sentence {
  /** `{}` is the name of the target. */
  readonly named: string;
  readonly nameless: string;
}

const SENTENCES: Readonly<Record<UiLanguage, Readonly<Record<ActionKind, Sentence>>>> = {
  nl: {
    click: { named: 'Klik op {}', nameless: 'Klik op deze knop' },
    tab: { named: 'Open het tabblad {}', nameless: 'Open dit tabblad' },
    fill: { named: 'Vul in: {}', nameless: 'Vul dit veld in' },
    choose: { named: 'Maak een keuze bij {}', nameless: 'Maak hier een keuze' },
    tick: { named: 'Vink aan of uit: {}', nameless: 'Vink dit aan of uit' },
    pick: { named: 'Kies {}', nameless: 'Kies deze mogelijkheid' },
    upload: { named: 'Voeg een bestand toe bij {}', nameless: 'Voeg hier een bestand toe' },
    row: { named: 'Kies een rij in {}', nameless: 'Kies een rij in de lijst' },
  },
  de: {
    click: { named: 'Klicken Sie auf {}', nameless: 'Klicken Sie auf diese Schaltfläche' },
    tab: { named: 'Öffnen Sie die Registerkarte {}', nameless: 'Öffnen Sie diese Registerkarte' },
    fill: { named: 'Füllen Sie aus: {}', nameless: 'Füllen Sie dieses Feld aus' },
    choose: { named: 'Treffen Sie eine Auswahl bei {}', nameless: 'Treffen Sie hier eine Auswahl' },
    tick: { named: 'Haken an oder aus: {}', nameless: 'Setzen oder entfernen Sie den Haken' },
    pick: { named: 'Wählen Sie {}', nameless: 'Wählen Sie diese Möglichkeit' },
    upload: {
      named: 'Fügen Sie eine Datei hinzu bei {}',
      nameless: 'Fügen Sie hier eine Datei hinzu',
    },
    row: { named: 'Wählen Sie eine Zeile in {}', nameless: 'Wählen Sie eine Zeile in der Liste' },
  },
  en: {
    click: { named: 'Select {}', nameless: 'Select this button' },
    tab: { named: 'Open the tab {}', nameless: 'Open this tab' },
    fill: { named: 'Fill in: {}', nameless: 'Fill in this field' },
    choose: { named: 'Make a choice at {}', nameless: 'Make a choice here' },
    tick: { named: 'Tick or clear: {}', nameless: 'Tick or clear this' },
    pick: { named: 'Choose {}', nameless: 'Choose this option' },
    upload: { named: 'Add a file at {}', nameless: 'Add a file here' },
    row: { named: 'Choose a row in {}', nameless: 'Choose a row in the list' },
  },
  fr: {
    click: { named: 'Cliquez sur {}', nameless: 'Cliquez sur ce bouton' },
    tab: { named: 'Ouvrez l’onglet {}', nameless: 'Ouvrez cet onglet' },
    fill: { named: 'Remplissez : {}', nameless: 'Remplissez ce champ' },
    choose: { named: 'Faites un choix pour {}', nameless: 'Faites un choix ici' },
    tick: { named: 'Cochez ou décochez : {}', nameless: 'Cochez ou décochez ceci' },
    pick: { named: 'Choisissez {}', nameless: 'Choisissez cette option' },
    upload: { named: 'Ajoutez un fichier pour {}', nameless: 'Ajoutez un fichier ici' },
    row: { named: 'Choisissez une ligne dans {}', nameless: 'Choisissez une ligne dans la liste' },
  },
};

/** `label` null: nothing that may be told. */
export function draftTitle(kind: ActionKind, label: string | null, language: UiLanguage): string {
  const { named, nameless } = SENTENCES[language][kind];
  return label === null ? nameless : named.replace('{}', () => label);
}

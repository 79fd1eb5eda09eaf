/** An invented guide in four languages, as an author would write it. */
import type { TextNode } from '../../utils/core/text/tree.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';

export interface SampleWords {
  readonly guide: string;
  readonly goal: string;
  readonly steps: readonly [string, string, string, string, string];
  /** Parts of a sentence around a bold name. */
  readonly body: readonly [string, string, string];
  readonly points: readonly string[];
  readonly why: string;
  readonly pitfall: string;
  readonly save: string;
  readonly otherGuide: string;
  readonly pack: string;
  readonly practicePack: string;
  readonly welcomeGuide: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly roles: readonly string[];
  readonly wasClear: string;
  readonly problem: string;
  readonly pictureAlt: string;
}

export const SAMPLE: Readonly<Record<UiLanguage, SampleWords>> = {
  nl: {
    guide: 'Besluit registreren',
    goal: 'Leg een besluit vast en stuur het naar de aanvrager.',
    steps: [
      'Open de zaak',
      'Kies “Besluit nemen”',
      'Vul de datum in',
      'Sla het besluit op',
      'Controleer het dossier',
    ],
    body: ['Controleer de datum en klik op ', 'Opslaan', '. De zaak krijgt de status “Besloten”.'],
    points: ['De datum is de dag van verzending', 'De aanvrager krijgt bericht'],
    why: 'Vanaf deze datum loopt de bezwaartermijn van zes weken.',
    pitfall: 'Staat er nog een oude datum? Dan klopt de termijn in de brief niet.',
    save: 'Opslaan',
    otherGuide: 'Document toevoegen aan een zaak',
    pack: 'Werken met zaken',
    practicePack: 'Oefenen met Zaakdossier',
    welcomeGuide: 'Zoeken in de werklijst',
    question: 'Wat voor besluit is het?',
    answers: ['Alles wordt toegekend', 'Een deel wordt toegekend', 'De aanvraag wordt afgewezen'],
    roles: ['Baliemedewerker', 'Behandelaar', 'Beslisser'],
    wasClear: 'Was dit duidelijk?',
    pictureAlt: 'Een vraag met het antwoord eronder.',
    problem: 'besluit.json, steps[3].advance.on: “klik” is niet bekend. Bedoel je “click”?',
  },
  de: {
    guide: 'Bescheid erfassen',
    goal: 'Erfassen Sie einen Bescheid und senden Sie ihn an die antragstellende Person.',
    steps: [
      'Vorgang öffnen',
      '„Bescheid erlassen“ wählen',
      'Zustellungsdatum eintragen',
      'Bescheid speichern',
      'Verfahrensakte prüfen',
    ],
    body: [
      'Prüfen Sie das Datum und klicken Sie auf ',
      'Speichern',
      '. Der Vorgang bekommt den Status „Entschieden“.',
    ],
    points: [
      'Das Datum ist der Tag der Zustellung',
      'Die antragstellende Person wird benachrichtigt',
    ],
    why: 'Mit diesem Datum beginnt die Widerspruchsfrist von einem Monat.',
    pitfall: 'Steht dort noch ein altes Datum? Dann stimmt die Frist im Schreiben nicht.',
    save: 'Speichern',
    otherGuide: 'Dokument zu einem Vorgang hinzufügen',
    pack: 'Arbeiten mit Vorgängen',
    practicePack: 'Üben mit Zaakdossier',
    welcomeGuide: 'In der Vorgangsliste suchen',
    question: 'Um welchen Bescheid geht es?',
    answers: ['Alles wird bewilligt', 'Ein Teil wird bewilligt', 'Der Antrag wird abgelehnt'],
    roles: ['Bürgerservice', 'Sachbearbeitung', 'Zeichnung'],
    wasClear: 'War das verständlich?',
    pictureAlt: 'Eine Frage mit der Antwort darunter.',
    problem: 'bescheid.json, steps[3].advance.on: „klick“ ist nicht bekannt. Meinten Sie „click“?',
  },
  en: {
    guide: 'Register a decision',
    goal: 'Record a decision and send it to the applicant.',
    steps: [
      'Open the case',
      'Choose “Take decision”',
      'Fill in the date',
      'Save the decision',
      'Check the case file',
    ],
    body: ['Check the date and click ', 'Save', '. The case gets the status “Decided”.'],
    points: ['The date is the day of sending', 'The applicant gets a message'],
    why: 'The period for objections runs from this date.',
    pitfall: 'Is there still an old date? Then the period in the letter is wrong.',
    save: 'Save',
    otherGuide: 'Add a document to a case',
    pack: 'Working with cases',
    practicePack: 'Practising with Zaakdossier',
    welcomeGuide: 'Search in the work list',
    question: 'What kind of decision is it?',
    answers: ['All of it is granted', 'Part of it is granted', 'The request is refused'],
    roles: ['Front desk', 'Case worker', 'Decision maker'],
    wasClear: 'Was this clear?',
    pictureAlt: 'A question with the answer below it.',
    problem: 'decision.json, steps[3].advance.on: “klik” is not known. Did you mean “click”?',
  },
  fr: {
    guide: 'Enregistrer une décision',
    goal: 'Enregistrez une décision et envoyez-la à la personne qui a fait la demande.',
    steps: [
      'Ouvrez le dossier',
      'Choisissez «\u202fPrendre une décision\u202f»',
      'Indiquez la date',
      'Enregistrez la décision',
      'Vérifiez le dossier',
    ],
    body: [
      'Vérifiez la date et cliquez sur ',
      'Enregistrer',
      '. Le dossier passe à l’état «\u202fDécidé\u202f».',
    ],
    points: ['La date est le jour de l’envoi', 'La personne concernée reçoit un message'],
    why: 'Le délai de recours court à partir de cette date.',
    pitfall: 'Y a-t-il encore une ancienne date\u202f? Alors, le délai dans la lettre est faux.',
    save: 'Enregistrer',
    otherGuide: 'Ajouter un document à un dossier',
    pack: 'Travailler avec les dossiers',
    practicePack: 'S’entraîner avec Zaakdossier',
    welcomeGuide: 'Chercher dans la liste de travail',
    question: 'De quelle décision s’agit-il\u202f?',
    answers: ['Tout est accordé', 'Une partie est accordée', 'La demande est refusée'],
    roles: ['Accueil', 'Instruction', 'Décision'],
    wasClear: 'Était-ce clair\u202f?',
    pictureAlt: 'Une question et sa réponse en dessous.',
    problem:
      'decision.json, steps[3].advance.on\u202f: «\u202fklik\u202f» n’est pas connu. Vouliez-vous dire «\u202fclick\u202f»\u202f?',
  },
};

export const paragraph = (...children: TextNode[]): TextNode => ({ type: 'paragraph', children });
export const text = (value: string): TextNode => ({ type: 'text', value });

export function sampleBody({ body, points }: SampleWords): TextNode[] {
  return [
    paragraph(text(body[0]), { type: 'strong', children: [text(body[1])] }, text(body[2])),
    {
      type: 'list',
      ordered: false,
      children: points.map((point) => ({ type: 'item', children: [text(point)] })),
    },
  ];
}

import { expect, test } from 'vitest';
import { isKnownWord, wordsOf } from './known-words.ts';

const listAsked = (text: string) => wordsOf(text).filter((word) => !isKnownWord(word));

test.each([
  'Nu hier de eerste keuze: meer of minder',
  'Click here again, now or all at a time',
  'Ici, maintenant: la première demande',
  'Danach die erste Frage, jetzt vollständig',
])('nobody is asked about everyday words: %s', (text) => {
  expect(listAsked(text)).toEqual([]);
});

test('names are asked about, also those that are short or part of something else', () => {
  expect(listAsked('Zaak van Ton Balthazar')).toEqual(['ton', 'balthazar']);
  expect(listAsked('zaakBalthazar-12')).toEqual(['balthazar']);
});

test.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u2060', '\uFEFF'])(
  'what nobody sees parts no word: %j',
  (unseen) => {
    expect(wordsOf(`Ka${unseen}ya`)).toEqual(['kaya']);
    expect(listAsked(`Zaak${unseen} van Ka${unseen}ya`)).toEqual(['kaya']);
    expect(listAsked(`zaak${unseen}Kaya`)).toEqual(['kaya']);
    expect(listAsked(`Op${unseen}slaan`)).toEqual([]);
  },
);

test.each([
  ['Li Wu', ['li', 'wu']],
  ['Dossier Jo Ng', ['jo', 'ng']],
  ['李明', ['李明']],
  ['김 李 ア', ['김', '李', 'ア']],
  ['/zaken/J%C3%B6rg', ['rg']],
  ['J. K.', []],
])('a name that is short is asked about, too: %s', (text, asked) => {
  expect(listAsked(text)).toEqual(asked);
});

/** Two letters and fewer: about all longer words, other tests speak. */
const listShort = (text: string) => listAsked(text).filter((word) => word.length < 3);

test('what people press and fill in makes nobody be asked about short words', () => {
  const labels = [
    'OK|Ja|Nee|Ga naar de zaak|Ga door|Ik ga akkoord|Is de aanvraag af?|Log in|Log uit|Op te slaan als concept|Zet de zaak op af',
    'Aan/uit|A.u.b. invullen|Nr.|Zaak-ID|t/m|o.b.v.|Heer/Mw.|Uw gegevens|Wie bent u?|Naar de inhoud|Hoe werkt het? Zo werkt het|E-mail cc|CV',
    'Ab|An|Am|Im Auftrag|Es gibt noch etwas zu tun|Wo?|Um|Ist er es oder nicht|In den Papierkorb|z. B.|Nr|Ja|So geht es weiter',
    'Go to|Log in|Sign up|Set as default|Do not send|If so, why?|By me|Is it done?|At|Contact us|My cases|To do|On/off|Be the first|ID|IP|am|pm',
    'Se connecter|Aller au contenu|Né le|Où ?|Là|Ne pas envoyer|Ci-joint|Ce dossier|Il y a|Si oui, lequel ?|Ça marche|Nº de dossier|À qui|En cours|Un|Du|Au|N° d’ordre|Ma page',
    'kg|km|cm|mm|MB|kB|GB|PC|TV|UI|QR|EU|NL|DE|FR|EN',
  ].flatMap((list) => list.split('|'));
  expect(labels.filter((label) => listShort(label).length > 0)).toEqual([]);
});

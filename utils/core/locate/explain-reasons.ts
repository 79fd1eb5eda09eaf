/** Why a search answered as it did, in words for a trainer: "Name and role agree; the heading differs." */
import type { UiLanguage } from '../run/view.ts';
import { TRAITS } from './evidence.ts';
import type { Trait } from './evidence.ts';

type Words = Readonly<Record<UiLanguage, string>>;

/** Traits that mean the same to a trainer have the same words, and are said once. */
const TRAIT_WORDS: Readonly<Record<Trait, Words>> = {
  role: say('soort', 'Art', 'kind', 'sorte'),
  tag: say('soort', 'Art', 'kind', 'sorte'),
  type: say('soort veld', 'Art des Feldes', 'kind of field', 'sorte de champ'),
  name: say('naam', 'Name', 'name', 'nom'),
  from: say('plaats van de naam', 'Ort des Namens', 'place of the name', 'place du nom'),
  ordinal: say('nummer in de naam', 'Nummer im Namen', 'number in the name', 'numéro dans le nom'),
  marks: say('tekens in de naam', 'Zeichen im Namen', 'signs in the name', 'signes dans le nom'),
  command: say('wat het doet', 'was es tut', 'what it does', 'ce que cela fait'),
  id: say('technische naam', 'technischer Name', 'technical name', 'nom technique'),
  field: say('technische naam', 'technischer Name', 'technical name', 'nom technique'),
  test: say('technische naam', 'technischer Name', 'technical name', 'nom technique'),
  href: say('adres van de link', 'Adresse des Links', 'address of the link', 'adresse du lien'),
  icon: say('pictogram', 'Symbol', 'icon', 'icône'),
  attrs: say('instellingen', 'Einstellungen', 'settings', 'réglages'),
  classes: say('opmaak', 'Gestaltung', 'styling', 'présentation'),
  path: say('omgeving', 'Umgebung', 'surroundings', 'environnement'),
  hosts: say('omgeving', 'Umgebung', 'surroundings', 'environnement'),
  anchor: say('omgeving', 'Umgebung', 'surroundings', 'environnement'),
  landmark: say('deel van de pagina', 'Teil der Seite', 'part of the page', 'partie de la page'),
  heading: say('kop', 'Überschrift', 'heading', 'titre'),
  legend: say('naam van de groep', 'Name der Gruppe', 'name of the group', 'nom du groupe'),
  before: say('wat ervoor staat', 'was davor steht', 'what comes before', 'ce qui précède'),
  after: say('wat erna komt', 'was danach kommt', 'what comes after', 'ce qui suit'),
  column: say('kolom', 'Spalte', 'column', 'colonne'),
  slot: say('plaats', 'Platz', 'place', 'place'),
  nth: say('plaats', 'Platz', 'place', 'place'),
  near: say('plaats', 'Platz', 'place', 'place'),
  under: say('plaats', 'Platz', 'place', 'place'),
  kin: say('plaats', 'Platz', 'place', 'place'),
  ring: say('plaats', 'Platz', 'place', 'place'),
};

const LISTS: Readonly<Record<string, Words>> = {
  agree: say('Gelijk: %', 'Gleich: %', 'The same: %', 'Identique : %'),
  alike: say('Bijna gelijk: %', 'Fast gleich: %', 'Nearly the same: %', 'Presque identique : %'),
  differ: say('Anders: %', 'Anders: %', 'Different: %', 'Différent : %'),
  gone: say('Ontbreekt nu: %', 'Fehlt jetzt: %', 'No longer there: %', 'N’existe plus : %'),
};

const REASONS: Readonly<Record<string, Words>> = {
  'nothing-alike': say(
    'Niets op de pagina lijkt erop.',
    'Nichts auf der Seite ist ähnlich.',
    'Nothing on the page is like it.',
    'Rien sur la page n’y ressemble.',
  ),
  'too-different': say(
    'Wat er het meest op lijkt, verschilt te veel.',
    'Was am ähnlichsten ist, unterscheidet sich zu sehr.',
    'What is most like it differs too much.',
    'Ce qui y ressemble le plus est trop différent.',
  ),
  'too-close': say(
    'Meer dan één lijkt er even veel op.',
    'Mehrere sind gleich ähnlich.',
    'More than one is as much like it.',
    'Plusieurs y ressemblent autant.',
  ),
  contrary: say(
    'De woorden eromheen wijzen naar het ene, de plaats naar het andere.',
    'Die Wörter darum weisen auf das eine, der Platz auf das andere.',
    'The words around point to one, the place to another.',
    'Les mots autour désignent l’un, la place désigne l’autre.',
  ),
  'only-place': say(
    'Alleen de plaats in een lijst wijst dit aan.',
    'Nur der Platz in einer Liste weist darauf hin.',
    'Only its place in a list points to it.',
    'Seule sa place dans une liste le désigne.',
  ),
  'fewer-twins': say(
    'Er zijn er minder met deze naam dan eerst: misschien is dit een andere.',
    'Es gibt weniger mit diesem Namen als vorher: Vielleicht ist es ein anderes.',
    'There are fewer with this name than before: this may be another one.',
    'Il y en a moins avec ce nom qu’avant : c’est peut-être un autre.',
  ),
  'other-words': say(
    'De kop erboven of de naam ervoor luidt anders dan eerst: misschien is dit een ander.',
    'Die Überschrift darüber oder der Name davor lautet anders als vorher: Vielleicht ist es ein anderes.',
    'The heading over it or the label before it reads otherwise than before: this may be another one.',
    'Le titre au-dessus ou le nom qui précède n’est plus le même : c’est peut-être un autre.',
  ),
  'other-kind': say(
    'Het is een ander soort veld of knop.',
    'Es ist eine andere Art von Feld oder Schaltfläche.',
    'It is another kind of field or button.',
    'C’est une autre sorte de champ ou de bouton.',
  ),
  dialog: say(
    'Het ene staat in een dialoogvenster, het andere niet.',
    'Das eine steht in einem Dialogfenster, das andere nicht.',
    'One is in a dialog, the other is not.',
    'L’un est dans une boîte de dialogue, l’autre non.',
  ),
  'row-unknown': say(
    'In welke rij het staat, is niet bekend.',
    'In welcher Zeile es steht, ist nicht bekannt.',
    'It is not known in which row it is.',
    'On ne sait pas dans quelle ligne il se trouve.',
  ),
  'little-evidence': say(
    'Er is te weinig dat het aanwijst.',
    'Zu wenig weist darauf hin.',
    'Too little points to it.',
    'Trop peu d’éléments le désignent.',
  ),
  'weak-identity': say(
    'Waaraan het te herkennen was, is anders.',
    'Woran es zu erkennen war, ist anders.',
    'What told it from others is different.',
    'Ce qui le distinguait a changé.',
  ),
  'other-language': say(
    'De pagina spreekt een andere taal: woorden tellen niet mee.',
    'Die Seite spricht eine andere Sprache: Wörter zählen nicht.',
    'The page is in another language: words do not count.',
    'La page est dans une autre langue : les mots ne comptent pas.',
  ),
  hidden: say(
    'Het is er, maar niet te zien of te gebruiken.',
    'Es ist da, aber nicht zu sehen oder zu benutzen.',
    'It is there, but it cannot be seen or used.',
    'Il est là, mais on ne peut ni le voir ni l’utiliser.',
  ),
  'hidden-namesake': say(
    'Wat er het meest op lijkt, is nu niet te zien: misschien is dit een ander.',
    'Was am ähnlichsten ist, ist jetzt nicht zu sehen: Vielleicht ist dies ein anderes.',
    'What is most like it cannot be seen now: this may be another one.',
    'Ce qui y ressemble le plus est invisible pour l’instant : c’est peut-être un autre.',
  ),
  row: say(
    'De rij staat niet op de pagina.',
    'Die Zeile steht nicht auf der Seite.',
    'The row is not on the page.',
    'La ligne n’est pas sur la page.',
  ),
  rows: say(
    'Meer dan één rij heeft die waarde.',
    'Mehrere Zeilen haben diesen Wert.',
    'More than one row has that value.',
    'Plusieurs lignes ont cette valeur.',
  ),
  'row-value': say(
    'Welke rij het is, is nog niet ingevuld.',
    'Welche Zeile es ist, ist noch nicht angegeben.',
    'Which row it is has not been filled in yet.',
    'La ligne n’est pas encore indiquée.',
  ),
  frame: say(
    'Het frame staat niet op de pagina.',
    'Der Rahmen steht nicht auf der Seite.',
    'The frame is not on the page.',
    'Le cadre n’est pas sur la page.',
  ),
  frames: say(
    'Meer dan één frame heeft het.',
    'Mehrere Rahmen enthalten es.',
    'More than one frame has it.',
    'Plusieurs cadres le contiennent.',
  ),
};

/** What a trainer would call the trait. */
export function nameTrait(trait: Trait, language: UiLanguage): string {
  return TRAIT_WORDS[trait][language];
}

/** One sentence for each reason, in their order. A reason without words, as those that only the program knows, is left out. */
export function explainReasons(reasons: readonly string[], language: UiLanguage): string[] {
  return reasons.flatMap((reason) => {
    const [key = '', traits] = reason.split(':');
    if (traits === undefined) return REASONS[key]?.[language] ?? [];
    const words = traits
      .split(' ')
      .flatMap((it) => ((TRAITS as readonly string[]).includes(it) ? [it as Trait] : []))
      .map((it) => TRAIT_WORDS[it][language]);
    const list = LISTS[key]?.[language];
    if (list === undefined || words.length === 0) return [];
    return `${list.replace('%', [...new Set(words)].join(', '))}.`;
  });
}

function say(nl: string, de: string, en: string, fr: string): Words {
  return { nl, de, en, fr };
}

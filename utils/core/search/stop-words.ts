/**
 * Words of a question that say nothing about its subject, in the four languages together: what is a
 * small word in one of them is no subject in another. Folded.
 */
const WORDS =
  // nl
  'aan als bij dan dat de den der die dit een en er het hoe ik in is je kan maar me met mijn moet naar niet of om op te tot uit van voor waar wat welke wie wij worden wordt zijn ' +
  // de
  'am an auf aus bei das dem des die ein eine einem einen einer eines fur ich im ist kann man mein meine mit muss nach nicht oder und von was welche wer wie wo zu zum zur ' +
  // en
  'a an and are at by can do does for from how i if it my not of on or that the this to what when where which who with you your ' +
  // fr
  'au aux avec ce ces comment d dans des du elle est et faire il je l la le les ma mes mon ne ou par pas pour puis qu quand que quel quelle qui s sa se ses sur un une';

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

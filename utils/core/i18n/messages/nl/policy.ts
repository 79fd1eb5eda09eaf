import type { policy as en } from '../en/policy.ts';

export const policy: Readonly<Record<keyof typeof en, string>> = {
  'policy.title': 'Ingesteld door je organisatie',
  'policy.text':
    'Je kunt dit hier niet veranderen. Er start nooit vanzelf een uitleg, en niemand neemt op wat je doet.',
  'policy.value': 'Ingesteld op',
  'policy.autoOffer': 'Uitleg vanzelf aanbieden',
  'policy.disabled': 'Uitgezet',
  'policy.team': 'Team',
  'policy.threshold': 'Kleinste groep in tellingen',
  'policy.retentionDays': 'Hoe lang stappen worden bewaard',
  'policy.collectorKey': 'Sleutel waarmee tellingen worden verzegeld',
  'policy.collectorDestination': 'Waar rapporten met tellingen heen gaan',
  'policy.on': 'aan',
  'policy.off': 'uit',
  'policy.none': 'niets',
  'policy.people': '{count} mensen',
  'policy.days': '{count} dag||{count} dagen',
  'policy.recording': 'uitleg opnemen',
  'policy.packFrom': 'van je organisatie',
  'policy.packFixed': 'Je organisatie heeft dit pakket gekozen. Je kunt het hier niet veranderen.',
  'policy.packInstalled': 'geïnstalleerd',
  'policy.packWaits': 'komt zodra je klaar bent met de uitleg die nu loopt',
  'policy.packFetched': 'wordt opgehaald',
  'policy.packUnreachable':
    'Leidraad mag {host} niet bereiken. De site ontbreekt in deze versie van Leidraad.',
  'policy.packTwice':
    '{first} en {second} hebben hetzelfde pakket: {pack}. Leidraad gebruikt {first}, want dat staat eerder in de lijst. Haal één van de twee weg.',
  'policy.wrongTitle':
    'Een deel klopt niet en telt niet mee. De rest werkt. Vertel dit aan je beheerder:',
  'policy.rolesFixed': 'Je organisatie heeft dit ingesteld. Je kunt het hier niet veranderen.',
  'policy.studioOff': 'Je organisatie heeft de studio uitgezet.',
  'policy.studioOffHelp':
    'Wat je hebt gemaakt, blijft bewaard. Je kunt het downloaden op de pagina Privacy.',

  'backup.length':
    '{file}: dit bestand is {found} MB groot. Leidraad kan er hoogstens {expected} terugzetten. Haal op de andere computer uitleg met veel afbeeldingen weg en download dan opnieuw.',
  'backup.json': '{file}: dit bestand is niet te lezen. Misschien is het niet compleet.',
  'backup.kind': '{file}: dit is geen download van Leidraad.',
  'backup.newer':
    '{file}: deze download komt uit een nieuwere versie van Leidraad. Werk Leidraad eerst bij.',
  'backup.field': '{file}, bij {where}: er staat {found}, verwacht: {expected}.',

  'storage.quota': 'De schijf is vol. Maak ruimte, dan werkt het weer.',
  'storage.blocked':
    'Een ander venster gebruikt nog een oudere versie van Leidraad. Sluit de browser en open hem opnieuw.',
  'storage.corrupt':
    'Wat is bewaard, is beschadigd en niet te lezen. Zet een download terug, of wis alles.',
  'storage.upgrade':
    'Wat is bewaard, komt uit een andere versie van Leidraad. Het blijft bewaard. Werk Leidraad bij.',
  'storage.unavailable':
    'De browser laat Leidraad nu niets bewaren. Sluit de browser en open hem opnieuw.',
};

import type { panel as en } from '../en/panel.ts';

export const panel: Readonly<Record<keyof typeof en, string>> = {
  'popup.title': 'Leidraad',
  'popup.here': 'Hulp bij deze pagina',
  'popup.nothingHere': 'Voor deze pagina is er geen uitleg.',
  'popup.nothingHereHelp': 'Open de applicatie waar je hulp bij wilt, of voeg uitleg toe.',
  'popup.underWay': 'Ga verder met',
  'popup.permission':
    'Er is uitleg voor deze site. Leidraad heeft je toestemming nodig om die hier te tonen.',
  'popup.allow': 'Toestaan op deze site',
  'popup.help': 'Zoeken en meer hulp',
  'popup.guides': 'Mijn uitleg',
  'popup.privacy': 'Privacy',

  'help.title': 'Hulp',
  'help.search': 'Zoek in alle uitleg',
  'help.results': '{count} resultaat||{count} resultaten',
  'help.noResults': 'Niets gevonden voor “{query}”.',
  'help.noResultsHelp': 'Probeer een ander woord, of minder woorden.',
  'help.forHere': 'Voor deze pagina',
  'help.worksIn': 'Werkt in: {where}',
  'help.recent': 'Kort geleden gebruikt',
  'help.checklists': 'Mijn checklists',
  'help.progress': 'Mijn voortgang',
  'help.completed': 'Klaar',
  'help.completedOn': '{count} keer gedaan, op {date}||{count} keer gedaan, het laatst op {date}',
  'help.noProgress': 'Je bent nog nergens mee begonnen.',
  'help.reports':
    'Je zei {count} keer dat een stap niet klopt. Wie de uitleg maakt, weet dat nog niet.||Je zei {count} keer dat een stap niet klopt. Wie de uitleg maakt, weet dat nog niet.',
  'help.toReports': 'Lees het en geef het door',
  'help.readSteps': 'Alle stappen',
  'help.readHere': 'Hier lezen',
  'help.back': 'Terug',
  'help.steps': 'Stappen',
  'help.goBack': 'Terug naar deze stap',
  'help.goAhead': 'Overslaan tot hier',
  'help.gone': 'Deze uitleg is er niet meer.',

  'mine.intro':
    'Wat je met Leidraad hebt gedaan en wat je nog kunt doen. Dit staat alleen op deze computer.',
  'mine.all': 'Al mijn voortgang en een certificaat',
  'mine.empty': 'Zodra je met uitleg begint, zie je hier hoever je bent.',
  'mine.next': 'Wat je nu kunt doen',
  'mine.nextNone': 'Je hebt alles gedaan wat er voor jouw werk is.',
  'mine.more': 'Toon er nog {count}||Toon er nog {count}',
  'mine.guide': 'Uitleg',
  'mine.when': 'Wanneer',
  'mine.times': '{count} keer||{count} keer',
  'mine.renewed': 'Daarna vernieuwd: het is nu versie {version}.',
  'mine.practised': 'Geoefend',
  'mine.packs': 'Hoever je bent',
  'mine.notAllowed':
    'Leidraad mag op die site nog niet helpen. Sta dat eerst toe op de pagina “Uitleg”.',
  'mine.nowhere':
    'Leidraad kent het adres van de applicatie niet. Open de applicatie zelf en ga daar verder.',

  'certificate.title': 'Certificaat',
  'certificate.make': 'Certificaat maken',
  'certificate.intro': 'Kies wat erop komt. Druk het daarna af of sla het op als PDF.',
  'certificate.back': 'Terug naar mijn voortgang',
  'certificate.empty':
    'Je hebt nog niets afgerond. Zodra dat wel zo is, kun je hier een certificaat maken.',
  'certificate.which': 'Welke uitleg?',
  'certificate.all': 'Alles wat ik heb afgerond',
  'certificate.on': 'Op het certificaat',
  'certificate.name': 'Je naam',
  'certificate.nameHint':
    'Je naam komt alleen op het papier. Leidraad bewaart hem niet. Je kunt dit ook leeg laten en je naam met de pen invullen.',
  'certificate.print': 'Afdrukken of opslaan als PDF',
  'certificate.preview': 'Zo komt het eruit te zien',
  'certificate.did': 'heeft deze uitleg doorlopen:||heeft deze uitleg doorlopen:',
  'certificate.issuer': 'Gemaakt door {issuer}',
  'certificate.honest':
    'Op dit papier staat dat de uitleg in Leidraad is doorlopen op deze computer. Het is geen examen en niemand heeft het gecontroleerd. De naam is ingevuld door wie het heeft afgedrukt.',
  'certificate.madeOn': 'Gemaakt op {date}',

  'record.title': 'Opnemen',
  'record.newTitle': 'Nieuwe uitleg',
  'record.offer': 'Zelf een uitleg maken',
  'record.offerText':
    'Doe het werk één keer voor. Leidraad schrijft de stappen op, maar niet wat je typt.',
  'record.start': 'Opnemen op {host}',
  'record.needsPage':
    'Ga naar de applicatie. Klik daar in de werkbalk op het icoon van Leidraad en kies “Zoeken en meer hulp”. Dan kun je opnemen.',
  'record.denied': 'Zonder toestemming voor deze site kan Leidraad niet opnemen.',
  'record.failed':
    'De opname kon niet beginnen. Laad de pagina opnieuw en probeer het nog een keer.',
  'record.isOn': 'Opname loopt op {host}',
  'record.isPaused': 'Opname staat stil op {host}',
  'record.pause': 'Pauze',
  'record.resume': 'Ga verder met opnemen',
  'record.done': 'Klaar',
  'record.missed':
    'Wat je net deed of aanwees, kon Leidraad niet opnemen. Vul dat later zelf aan in de studio.',
  'record.aside': 'Er is een nieuw tabblad open waarin Leidraad niets opneemt.',
  'record.join': 'Neem daar ook op',
  'record.empty': 'Doe nu wat je wilt uitleggen. Elke stap komt hier te staan.',
  'record.steps': 'Stappen',
  'record.undo': 'Laatste stap weghalen',
  'record.remove': 'Weghalen: stap {number}',
  'record.removeShort': 'Weghalen',
  'record.note': 'Opmerking bij stap {number}',
  'record.noteShort': 'Opmerking',
  'record.noteKind': 'Wat voor opmerking?',
  'record.noteWhy': 'Waarom je dit doet',
  'record.noteException': 'Een uitzondering',
  'record.noteWhom': 'Bij wie je terechtkunt',
  'record.noteText': 'Opmerking',
  'record.noteSave': 'Bewaar opmerking',
  'record.noteFull':
    'Bij deze stap past geen opmerking van deze soort meer. Kies een andere soort, of werk de stap later uit in de studio.',
  'record.noteLong':
    'Deze opmerking is te lang. Er is nog plaats voor {count} teken.||Deze opmerking is te lang. Er is nog plaats voor {count} tekens.',
  'record.pickShort': 'Andere plek',
  'record.pick': 'Andere plek voor stap {number}',
  'record.insertShort': 'Hier invoegen',
  'record.insert': 'Hier invoegen: na stap {number}',
  'record.place': 'Nieuwe stappen komen hier.',
  'record.cancel': 'Annuleren',
  'record.wordsTitle': 'Mogen deze woorden in de uitleg?',
  'record.wordsText':
    'Deze woorden zijn nog niet opgeslagen. Haal het vinkje weg bij een naam of iets anders uit een zaak.',
  'record.wordsKeep': 'Bewaar de aangevinkte woorden',
  'record.wordsLeft':
    'Onderaan staan woorden die nog niet zijn opgeslagen. Rond je nu af? Dan blijven ze weg uit de uitleg.',
  'record.personal':
    'Hier staat een burgerservicenummer of rekeningnummer: {found}. Haal het weg. Daarna kun je bewaren.',

  'pick.hint':
    'Wijs aan waar deze stap over gaat. Een klik kiest. Met het toetsenbord: Tab en Enter. Met Escape stop je.',
  'pick.start': 'Plek aanwijzen op de pagina',
  'pick.stop': 'Stop met aanwijzen',
  'pick.onPage': 'Wijs de plek aan in het tabblad van de applicatie.',
  'pick.done': 'De plek is veranderd. Je kunt dit ongedaan maken.',
};

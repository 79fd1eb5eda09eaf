import type { privacy as en } from '../en/privacy.ts';

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  'privacy.title': 'Jouw privacy',
  'privacy.intro':
    'Alles wat Leidraad bewaart, staat op deze computer. Zonder jouw ja gaat er niets weg. Hier zie je alles.',
  'privacy.storedTitle': 'Wat hier is bewaard',
  'privacy.what': 'Wat',
  'privacy.howMany': 'Hoeveel',
  'privacy.whyColumn': 'Waarvoor',
  'privacy.runs': 'Uitleg die je bent begonnen',
  'privacy.runsWhy': 'Om verder te gaan waar je was gestopt.',
  'privacy.events': 'Stappen, met de tijd',
  'privacy.eventsWhy': 'Om te zien wat je al hebt gedaan.',
  'privacy.weeks': 'Tellingen per week',
  'privacy.weeksWhy': 'Om te zien hoe het met de uitleg gaat. Ze gaan alleen weg als jij ja zegt.',
  'privacy.deliveries': 'Rapporten die klaarstaan of weg zijn',
  'privacy.deliveriesWhy': 'Zodat je ze kunt lezen, en elke week één keer weggaat.',
  'privacy.reports': 'Stappen die volgens jou niet klopten',
  'privacy.reportsWhy': 'Zodat wie de uitleg maakt het kan herstellen, als jij het vertelt.',
  'privacy.packs': 'Pakketten met uitleg',
  'privacy.packsWhy': 'De uitleg zelf, en wat je ervoor hebt ingevuld.',
  'privacy.searches': 'Zoekwoorden zonder resultaat',
  'privacy.searchesWhy':
    'Om te weten welke uitleg er nog niet is. Alleen losse woorden, zonder getallen en e-mailadressen.',
  'privacy.drafts': 'Uitleg waar je aan werkt',
  'privacy.draftsWhy': 'Zodat je later verder kunt. Wat je in een veld typte, staat er niet in.',
  'privacy.feedback': 'Bestanden met wat niet werkte',
  'privacy.feedbackWhy':
    'Wat je hebt opgeslagen, zodat niets dubbel telt. En wat je in de studio hebt geopend, voor de herstellijst.',
  'privacy.published': 'Weken van teams waarvan je als verzamelaar cijfers hebt gemaakt',
  'privacy.publishedWhy': 'Zodat cijfers van een week maar één keer worden gemaakt.',
  'privacy.settings':
    'Taal, plek van de knop, jouw werk, wat je kreeg aangeboden en voor wie tellingen zijn',
  'privacy.settingsWhy': 'Om Leidraad te tonen zoals jij dat wilt.',
  'privacy.literal': 'Toon alles precies zoals het is bewaard',
  'privacy.literalLabel': 'Alles wat is bewaard',

  'omits.pictures':
    'Van afbeeldingen staat hier alleen de naam. In de download zitten ze helemaal.',
  'omits.rest':
    'Dit is alleen het begin, omdat er te veel is om te laten zien. In de download zit alles.',

  'privacy.neverTitle': 'Wat nooit wordt bewaard',
  'privacy.never':
    'Wat je in een applicatie typt, wat er op de pagina staat, het adres of de titel van de pagina, je naam. Maak je zelf uitleg? Daarin staan wel woorden van knoppen en velden, en het adres van de applicatie.',
  'privacy.trouble': 'Leidraad kan nu niets bewaren.',
  'privacy.keepTitle': 'Bewaren of meenemen',
  'privacy.keepText':
    'Download je voortgang, bijvoorbeeld voor een nieuwe computer. Je kunt die later terugzetten.',
  'privacy.download': 'Alles downloaden',
  'privacy.downloaded': 'De download is begonnen.',
  'privacy.tooLarge':
    'De download is begonnen. Terugzetten kan niet: hij is {found} MB, en Leidraad kan hoogstens {most} MB terugzetten.',
  'privacy.makeSmaller':
    'Wil je alles kunnen terugzetten? Haal uitleg met veel afbeeldingen weg en download opnieuw.',
  'privacy.restore': 'Download terugzetten',
  'privacy.busy': 'Even geduld. Met veel afbeeldingen kan dit een minuut duren.',
  'privacy.restored': 'Je download is teruggezet.',
  'privacy.restoreProblems': 'Het bestand is niet teruggezet. Er is niets veranderd.',
  'privacy.settingsLeft':
    'Je instellingen zijn niet teruggezet. {why} Zet de download daarna nog een keer terug.',
  'privacy.notShown':
    'Pagina’s die open zijn, laten het nog niet zien. Sluit de browser en open hem opnieuw.',
  'privacy.eraseTitle': 'Wissen',
  'privacy.eraseText':
    'Wist je voortgang, je instellingen en de uitleg die je zelf hebt toegevoegd.',
  'privacy.erase': 'Alles wissen',
  'privacy.eraseQuestion': 'Alles wissen?',
  'privacy.eraseWarning':
    'Je kunt dit niet terugdraaien. Wil je iets bewaren? Download het dan eerst.',
  'privacy.erased': 'Alles is gewist.',

  'told.title': 'Wat niet werkte',
  'told.text':
    'Geef dit aan wie de uitleg maakt, dan kan die het herstellen. Lees het eerst en haal het vinkje weg bij wat je niet wilt vertellen. Er wordt niets verstuurd: je slaat een bestand op en geeft het zelf door.',
  'told.none': 'Er is niets nieuws te vertellen. Is een stap fout? Klik daar op “Klopt niet”.',
  'told.ids': 'Wat hier niet meer bekend is, heeft een technische naam.',
  'told.line': '“{step}”: {what}, {count} keer||“{step}”: {what}, {count} keer',
  'told.missing': 'Het was niet te vinden op de pagina',
  'told.unsorted': 'Iets klopt niet, wat precies is niet meer bekend',
  'told.wordsText':
    'Hier staat geen vinkje: een woord kan een naam zijn. Kies alleen wat iedereen mag lezen.',
  'told.word': '“{word}”, {count} keer||“{word}”, {count} keer',
  'told.literal': 'Toon het bestand precies zoals het wordt',
  'told.literalLabel': 'Het bestand',
  'told.save': 'Opslaan als bestand',
  'told.pick': 'Zet eerst ergens een vinkje.',
  'told.savedNow': 'Het bestand heet {file}. Geef het aan wie de uitleg maakt.',
  'told.before':
    'Wat je al in {count} bestand hebt opgeslagen, staat hier niet meer.||Wat je al in {count} bestanden hebt opgeslagen, staat hier niet meer.',
  'told.againText': 'Ben je het bestand kwijt en heeft niemand het gekregen?',
  'told.again': 'Toon alles opnieuw',

  'refused.length':
    '{file}: dit bestand is te groot. Kies het bestand dat je collega bij “Wat niet werkte” heeft opgeslagen.',
  'refused.corrupt':
    '{file}: dit bestand is niet te lezen. Misschien is het niet compleet. Vraag je collega om het opnieuw te sturen.',
  'refused.kind':
    '{file}: dit is een ander soort bestand. Kies het bestand dat je collega bij “Wat niet werkte” heeft opgeslagen.',
  'refused.version':
    '{file}: dit bestand is van een andere versie van Leidraad. Deze versie leest format {expected}. Werk Leidraad bij, hier of bij je collega.',
  'refused.count':
    '{file}, bij {where}: dit aantal kan niet kloppen. Verwacht: een heel getal van 1 tot en met {most}. Vraag je collega om het bestand opnieuw op te slaan.',
  'refused.field':
    '{file}, bij {where}: dit hoort niet in zo’n bestand ({expected}). Vraag je collega om het bestand opnieuw op te slaan.',
};

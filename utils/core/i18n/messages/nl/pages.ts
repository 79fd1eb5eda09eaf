import type { pages as en } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof en, string>> = {
  'page.skip': 'Ga naar de inhoud',
  'page.nav': 'Pagina’s van Leidraad',
  'page.welcome': 'Welkom',
  'page.guides': 'Uitleg',
  'page.privacy': 'Privacy',
  'page.cancel': 'Annuleren',
  'page.failed': 'Dat is niet gelukt. Probeer het opnieuw.',

  'welcome.title': 'Welkom. Dit is je leidraad.',
  'welcome.intro':
    'Leidraad helpt je in webapplicaties die nieuw voor je zijn. Stap voor stap, terwijl je je echte werk doet.',
  'welcome.howTitle': 'Zo werkt het',
  'welcome.how1': 'Open een applicatie waar uitleg bij is. Dan zie je de knop van Leidraad.',
  'welcome.how2':
    'Kies een onderwerp. Een ring laat zien waar je moet kijken, een paar woorden zeggen wat je doet.',
  'welcome.how3': 'Je klikt en typt zelf. Stoppen, terug of later verder: jij bepaalt het.',
  'welcome.keyboard': 'Toetsenbord: met {keys} ga je van de uitleg naar de pagina en terug.',
  'welcome.storesTitle': 'Wat Leidraad bewaart',
  'welcome.stores':
    'Welke uitleg je volgt, bij welke stap je bent, en wanneer. En woorden waarop je hier vergeefs zocht. Alleen op deze computer.',
  'welcome.neverTitle': 'Wat Leidraad nooit doet',
  'welcome.never1': 'Bewaren wat je in een applicatie typt of wat er op de pagina staat.',
  'welcome.never2': 'Iets versturen zonder jouw ja, of je leidinggevende laten zien wat jij doet.',
  'welcome.never3': 'Voor jou klikken of iets invullen.',
  'welcome.firstTitle': 'Je eerste stap',
  'welcome.firstReady': 'Je uitleg staat klaar. Kijk voor welke applicaties die is.',
  'welcome.firstEmpty': 'Voeg de uitleg toe die je van je organisatie hebt gekregen.',
  'welcome.toGuides': 'Bekijk mijn uitleg',
  'welcome.addGuides': 'Voeg uitleg toe',
  'welcome.toPrivacy': 'Lees meer over privacy',

  'guides.title': 'Jouw uitleg',
  'guides.intro': 'Uitleg zit in pakketten. Een pakket hoort bij een of meer applicaties.',
  'guides.empty': 'Er is nog geen uitleg.',
  'guides.emptyHelp': 'Voeg de bestanden toe die je van je organisatie hebt gekregen.',
  'guides.version': 'Versie {version}',
  'guides.issuer': 'Van {issuer}',
  'guides.contact': 'Vragen: {contact}',
  'guides.count': '{count} onderwerp||{count} onderwerpen',
  'guides.bundled': 'Hoort bij Leidraad',
  'guides.contents': 'Onderwerpen in dit pakket',
  'guides.access': 'Waar dit pakket mag helpen',
  'guides.granted': 'Toegestaan',
  'guides.notGranted': 'Nog niet toegestaan',
  'guides.allow': 'Toestaan',
  'guides.allowOn': 'Toestaan op {host}',
  'guides.allowDenied': 'Je hebt het niet toegestaan. Leidraad blijft weg van deze site.',
  'guides.pinned': 'Je organisatie bepaalt op welke sites Leidraad mag helpen.',
  'guides.values': 'Vul in voor jouw organisatie',
  'guides.valuesHelp': 'Met deze gegevens werkt de uitleg voor jou.',
  'guides.required': 'verplicht',
  'guides.save': 'Opslaan',
  'guides.saved': 'Opgeslagen.',
  'guides.remove': 'Verwijderen',
  'guides.removePack': '{pack} verwijderen',
  'guides.removeTitle': '“{pack}” verwijderen?',
  'guides.removeText': 'De uitleg in dit pakket verdwijnt. Je voortgang blijft bewaard.',
  'guides.removed': '“{pack}” is verwijderd.',
  'guides.rolesTitle': 'Jouw werk',
  'guides.rolesText':
    'Wat doe jij? Dan zie je de uitleg die voor jou bedoeld is. Kies je niets, dan zie je alles.',
  'guides.quietTitle': 'Wat je niet meer krijgt aangeboden',
  'guides.quietSite': 'Alles op {site}',
  'guides.offerAgain': 'Weer aanbieden',
  'guides.addTitle': 'Uitleg toevoegen',
  'guides.addText':
    'Kies een pakket (.zip) of de losse bestanden ervan (.json), of sleep ze hierheen.',
  'guides.choose': 'Kies bestanden',
  'guides.busy': 'De bestanden worden gelezen\u00a0…',
  'guides.added': 'De uitleg is toegevoegd.',
  'guides.warnings': 'De uitleg is toegevoegd. Kijk nog even hiernaar:',
  'guides.problems': 'De uitleg is niet toegevoegd. Dit moet eerst anders:',
  'guides.whyTitle': 'Waarom wordt een gids niet aangeboden?',
  'guides.whyText':
    'Plak het adres van een pagina. Je ziet per gids of die daar wordt aangeboden, en zo niet, waarom. Het adres wordt niet bewaard.',
  'guides.whyAddress': 'Adres van de pagina',
  'guides.whyAsk': 'Leg uit',
  'guides.whyBad': 'Dit is geen webadres. Het begint met https://.',

  'offer.offered': 'Wordt op deze pagina aangeboden.',
  'offer.other-app': 'Deze pagina hoort niet bij de applicatie van de gids: {because}.',
  'offer.other-page': 'De gids wordt alleen op andere pagina’s aangeboden: {because}.',
  'offer.by-link-only':
    'De gids staat nooit in de lijst. Alleen een link of een andere gids leidt ernaartoe.',
  'offer.not-yet': 'Het nieuws begint op {because}.',
  'offer.over': 'Het nieuws is voorbij sinds {because}.',
  'offer.other-role': 'De gids is voor een andere rol: {because}.',
  'offer.condition': 'Een voorwaarde klopt niet: {because}.',
  'offer.once': 'De gids wordt één keer aangeboden en is al eens begonnen.',
  'offer.done': 'De gids wordt aangeboden tot hij klaar is, en hij is klaar.',
  'offer.read': 'Het nieuws is al gelezen.',
  'offer.no-value':
    'Er ontbreken gegevens van het pakket: {because}. Vul ze op deze pagina in, bij het pakket.',
  'offer.no-permission':
    'Leidraad mag daar nog niet helpen: {because}. Sta het op deze pagina toe, bij het pakket.',
  'offer.card-policy':
    'Staat op deze pagina in de lijst. Er komt geen kaart: je organisatie heeft kaarten uitgezet. Vraag het je beheerder.',
  'offer.card-site':
    'Staat op deze pagina in de lijst. Er komt geen kaart: je wilt op deze site geen aanbod. Je kunt dat hier terugdraaien.',
  'offer.card-begun':
    'Staat op deze pagina in de lijst. Er komt geen kaart: de gids is al eens begonnen. Start hem vanuit de lijst.',
  'offer.card-never':
    'Staat op deze pagina in de lijst. Er komt geen kaart: je wilt de gids niet meer aangeboden krijgen. Je kunt dat hier terugdraaien.',
  'offer.card-enough':
    'Staat op deze pagina in de lijst. Er komt geen kaart: de gids is drie keer aangeboden. Start hem vanuit de lijst.',
  'offer.card-rest':
    'Staat op deze pagina in de lijst. Er komt nu geen kaart: de gids is kort geleden aangeboden. Kom morgen terug, of start hem vanuit de lijst.',
  'offer.card-quiet':
    'Staat op deze pagina in de lijst. Er komt nu geen kaart: in de laatste vier uur is iets anders aangeboden of verteld. Wacht tot die om zijn, of start hem vanuit de lijst.',
  'offer.ifUrl': 'het adres is {value}',
  'offer.ifRole': 'de rol is {value}',
  'offer.ifLanguage': 'de taal is {value}',
  'offer.ifVariable': '“{name}” is {value}',
  'offer.ifGuideDone': 'de gids {value} is klaar',
  'offer.ifGuideOpen': 'de gids {value} is niet klaar',
  'offer.ifFrom': 'het is {value} of later',
  'offer.ifUntil': 'het is {value} of eerder',
  'offer.ifElement': '“{name}” is {value}',
  'offer.ifNot': 'niet ({value})',
  'offer.ifAny': 'een van deze: {value}',
  'offer.ifAll': 'al deze: {value}',

  'versions.address': 'Of haal een pakket op van een adres',
  'versions.addressHelp':
    'Je organisatie geeft je dit adres. Leidraad vraagt er alleen iets op als jij dat wilt.',
  'versions.addressLabel': 'Adres van het pakket',
  'versions.fetch': 'Ophalen',
  'versions.fetching': 'Het pakket wordt opgehaald …',
  'versions.addressBad':
    'Dit adres kan niet. Het begint met https:// en eindigt meestal op .zip of op manifest.json.',
  'versions.denied': 'Je hebt het niet toegestaan. Er is niets opgehaald.',
  'versions.same': 'Je hebt deze versie al.',
  'versions.from': 'Komt van {address}',
  'versions.look': 'Zoek een nieuwe versie',
  'versions.lookFor': 'Zoek een nieuwe versie van {pack}',
  'versions.title': 'Versie {version} staat klaar',
  'versions.changes': 'Dit verandert er:',
  'versions.noChanges': 'De uitleg blijft gelijk.',
  'versions.more': 'En nog {count} verandering||En nog {count} veranderingen',
  'versions.accept': 'Bijwerken',
  'versions.drop': 'Niet bijwerken',
  'versions.waits':
    'Je bent nog bezig met uitleg uit dit pakket. De nieuwe versie komt zodra je klaar bent.',
  'versions.goBack': 'Terug naar versie {version}',
  'versions.now': 'Je gebruikt nu versie {version}.',
  'versions.taken': 'Versie {version} is al gepubliceerd. Kies een hogere.',
  'versions.changed':
    'De uitleg is intussen veranderd of weg. Kijk opnieuw en probeer het nog eens.',

  'changes.guide': '“{title}”',
  'changes.at': '{place}: {said}',
  'changes.step': 'stap {number}',
  'changes.item': 'punt {number}',
  'changes.tip': 'tip {number}',
  'changes.removed': 'is weg',
  'changes.retargeted': 'wijst iets anders aan',
  'changes.addresses': 'hoort bij andere adressen',
  'changes.kind': 'is een ander soort uitleg geworden',
  'changes.languageRemoved': 'de taal {name} is weg',
  'changes.valueNeeded': 'vraagt een nieuw gegeven: {name}',
  'changes.valueRemoved': 'het gegeven {name} is weg',
  'changes.added': 'is nieuw',
  'changes.moved': 'staat op een andere plaats',
  'changes.described': 'wat wordt aangewezen, wordt anders herkend',
  'changes.advance': 'is op een andere manier klaar',
  'changes.ways': 'wordt in andere gevallen getoond of leidt ergens anders heen',
  'changes.place': 'hoort bij een andere pagina',
  'changes.offer': 'wordt anders aangeboden',
  'changes.languageAdded': 'de taal {name} is nieuw',
  'changes.valueChanged': 'het gegeven {name} is anders',
  'changes.other': '{name} is anders',
  'changes.about': 'de gegevens over de uitleg zijn anders',
  'changes.words': '{field} ({language}): “{before}” wordt “{after}”',
  'changes.wordsAdded': '{field} ({language}) is nieuw: “{after}”',
  'changes.wordsRemoved': '{field} ({language}) is weg: “{before}”',
  'changes.field_title': 'titel',
  'changes.field_body': 'uitleg',
  'changes.field_why': 'waarom',
  'changes.field_pitfalls': 'wat vaak misgaat',
  'changes.field_goal': 'doel',
  'changes.field_choices': 'antwoorden',
  'changes.field_image': 'afbeelding',

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
  'privacy.reportsWhy': 'Zodat de makers van de gids het kunnen herstellen, als jij het vertelt.',
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
    'Wat je in een applicatie typt, wat er op de pagina staat, het adres of de titel van de pagina, je naam.',
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

  'policy.title': 'Ingesteld door je organisatie',
  'policy.text':
    'Je kunt dit hier niet veranderen. Er start nooit vanzelf een gids, en niemand neemt op wat je doet.',
  'policy.value': 'Ingesteld op',
  'policy.autoOffer': 'Gidsen vanzelf aanbieden',
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
  'policy.recording': 'gidsen opnemen',
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
